import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { sitemapPaths } from '../visit.ts';
import { findOverflow } from './find-overflow.ts';

const site = inject('rootSite');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Pages of a PDF: its page objects, which Chromium (Skia) writes uncompressed (ISO 32000-1, 7.7.3.3). */
const pdfPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;

test('the brief of every issue prints on one page, with nothing cut', async () => {
  const briefs = (await sitemapPaths(site.url)).filter((path) => path.endsWith('/brief/'));
  const issues = (await sitemapPaths(site.url)).filter((path) => /\/issues\/[^/]+\/\d+\/\d+\/$/u.test(path));
  expect(briefs.length).toBe(issues.length);
  expect(briefs.length).toBeGreaterThan(0);
  // The sheet's own width: A4 less its margins, at 96 pixels an inch.
  const page = await browser.newPage({ viewport: { width: 680, height: 1031 } });
  for (const path of briefs) {
    await page.goto(new URL(path, site.url).href);
    expect(pdfPages(await page.pdf({ preferCSSPageSize: true })), path).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await findOverflow(page), path).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test('more than one page is counted as more than one', async () => {
  const page = await browser.newPage();
  await page.setContent('<p>一</p><p style="break-before: page">二</p><p style="break-before: page">三</p>');
  expect(pdfPages(await page.pdf())).toBe(3);
});
