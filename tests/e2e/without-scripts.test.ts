import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sitemapPaths, visitAll } from './visit.ts';

const site = inject('rootSite');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('pages read the same without JavaScript as with it', async () => {
  const paths = (await sitemapPaths(site.url)).filter((path) => path.includes('/issues/'));
  const [without, withScripts] = [
    await visitAll(browser, site.url, paths, { javaScriptEnabled: false }),
    await visitAll(browser, site.url, paths),
  ];
  expect(without.map(({ path, text }) => [path, text])).toEqual(withScripts.map(({ path, text }) => [path, text]));
  expect(without.some(({ text }) => text !== null && text.length > 200)).toBe(true);
});

test('the search page sends a reader without JavaScript to the archive', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}search/`);
  expect(await page.locator('[data-search-field]').isVisible()).toBe(false);
  await page.locator('main a', { hasText: '过刊' }).click();
  expect(new URL(page.url()).pathname).toBe('/archive/');
  await context.close();
});
