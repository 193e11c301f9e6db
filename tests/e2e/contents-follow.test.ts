import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/archive/list-files.ts';
import { launchBrowser } from './browser.ts';

const site = inject('rootSite');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The page of a kind whose contents in the margin are longest. */
const richest = async (kind: RegExp): Promise<string> => {
  const files = (await listFiles(site.out)).filter((file) => kind.test(file));
  const counted = await Promise.all(
    files.map(async (file) => {
      const html = await readFile(path.join(site.out, file), 'utf8');
      const [, contents = ''] = /<nav class="toc.*?<ol>(.*?)<\/ol>/su.exec(html) ?? [];
      return { file, places: contents.match(/href="#/gu)?.length ?? 0 };
    }),
  );
  const { file = '', places = 0 } = counted.toSorted((a, b) => b.places - a.places)[0] ?? {};
  expect(places, String(kind)).toBeGreaterThan(1);
  return file.replace(/index\.html$/u, '');
};

/** What the contents mark as being read, by the place it leads to. */
const marked = (page: Page): Promise<string[]> =>
  page
    .locator('.toc a')
    .evaluateAll((links) =>
      links.filter((link) => link.matches(':target-current')).map((link) => link.getAttribute('href') ?? ''),
    );

test.each([
  ['issue', /^issues\/[^/]+\/\d+\/\d+\/index\.html$/u],
  ['full', /^issues\/[^/]+\/\d+\/\d+\/full\/index\.html$/u],
  ['item', /^issues\/[^/]+\/\d+\/\d+\/\d+\/index\.html$/u],
])('%s: the contents stay in view and mark the place one reads', async (_, kind) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(site.url + (await richest(kind)), { waitUntil: 'load' });
  const places = await page
    .locator('.toc a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const place of places) {
    await page.locator(`[id="${place.slice(1)}"]`).evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    // Near the end of a page a short place cannot come to the top.
    const reached = await page.locator(`[id="${place.slice(1)}"]`).evaluate((element) => {
      return element.getBoundingClientRect().top < window.innerHeight / 4;
    });
    if (!reached) continue;
    await expect.poll(() => marked(page)).toEqual([place]);
    const link = page.locator(`.toc a[href="${place}"]`);
    const box = await link.boundingBox();
    expect([place, (box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= 800]).toEqual([place, true]);
  }
  await page.close();
});

test('on a phone the margin is the text’s: no contents stand in it', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(site.url + (await richest(/^issues\/[^/]+\/\d+\/\d+\/index\.html$/u)));
  expect(await page.locator('.toc').isVisible()).toBe(false);
  await page.close();
});
