import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sitemapPaths } from './visit.ts';

const site = inject('rootSite');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Leaves of the page tree; the root (`/Type /Pages`) is none. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length;

describe('一页纸', () => {
  test('every issue prints on exactly one sheet, and none of it is cut', async () => {
    const briefs = (await sitemapPaths(site.url)).filter((one) => one.endsWith('/brief/'));
    expect(briefs.length).toBeGreaterThan(0);
    const folder = path.join('.cache', 'e2e', 'briefs');
    await mkdir(folder, { recursive: true });
    for (const brief of briefs) {
      await page.goto(new URL(brief, site.url).href);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      await writeFile(path.join(folder, `${brief.replaceAll('/', '_')}.pdf`), pdf);
      expect([brief, pagesOf(pdf)]).toEqual([brief, 1]);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 1028 });
      const spare = await page.evaluate(() => {
        const sheet = document.querySelector('.brief');
        return sheet === null ? -1 : sheet.clientHeight - sheet.scrollHeight;
      });
      expect([brief, spare >= 0]).toEqual([brief, true]);
      await page.emulateMedia({ media: null });
    }
  });
});

describe('数读', () => {
  const shown = (): Promise<string[]> =>
    page.$$eval('[data-figure-table] tbody tr:not([hidden])', (rows) => rows.map((row) => row.dataset.size ?? ''));

  test('is narrowed and sorted, and the address says how', async () => {
    await page.goto(new URL('figures/', site.url).href);
    const all = await shown();
    expect(all.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: '数值' }).click();
    expect((await shown()).map(Number)).toEqual(all.map(Number).sort((a, b) => b - a));
    expect(await page.getAttribute('th[data-key="size"]', 'aria-sort')).toBe('descending');
    await page.selectOption('select[name="nature"]', '目标');
    const targets = await page.$$eval('[data-figure-table] .target', (cells) => cells.length);
    expect(await shown()).toHaveLength(targets);
    expect(new URL(page.url()).searchParams.get('nature')).toBe('目标');
    const before = await shown();
    await page.reload();
    expect(await shown()).toEqual(before);
    await page.getByRole('button', { name: '还原' }).click();
    await expect.poll(shown).toEqual(all);
  });
});

test('a cell of the matrix opens as many items as it counts', async () => {
  await page.goto(new URL('matrix/', site.url).href);
  const cells = await page.$$eval('.matrix tbody td a', (links) =>
    links
      .slice(0, 12)
      .map((link) => [link instanceof HTMLAnchorElement ? link.href : '', Number(link.textContent)] as const),
  );
  expect(cells.length).toBeGreaterThan(0);
  for (const [url, count] of cells) {
    await page.goto(url);
    const items = await page.$$eval(':target h4 a', (links) => links.map((link) => link.getAttribute('href')));
    expect([url, new Set(items.map((href) => href?.replace(/#.*$/u, ''))).size]).toEqual([url, count]);
  }
});
