import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { findOverflow } from './quality/find-overflow.ts';
import { runAxe } from './quality/run-axe.ts';
import { sitemapPaths } from './visit.ts';

const site = inject('rootSite');
let browser: Browser;
let context: BrowserContext;
let issue: string;
let item: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const paths = await sitemapPaths(site.url);
  issue = paths.find((path) => /\/issues\/[^/]+\/\d+\/\d+\/$/u.test(path)) ?? '';
  item = paths.find((path) => path.startsWith(issue) && /\/\d+\/\d+\/\d+\/$/u.test(path)) ?? '';
});
afterEach(() => context.close());
afterAll(() => browser.close());

/** A page as a reader opens it, with what is written to the clipboard and given to the device's menu noted down. */
const open = async (path: string, device: { readonly shares: boolean; readonly scripts?: boolean }): Promise<Page> => {
  context = await browser.newContext({
    javaScriptEnabled: device.scripts ?? true,
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.addInitScript((shares) => {
    if (!shares) Reflect.deleteProperty(Navigator.prototype, 'share');
    else {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          Object.assign(globalThis, { shared: data });
          return Promise.resolve();
        },
      });
    }
  }, device.shares);
  await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
  return page;
};

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The address by which the page calls itself. */
const canonical = (page: Page): Promise<string | null> => page.locator('link[rel=canonical]').getAttribute('href');

test.each(['issue', 'item'] as const)('%s: where the device shares, its own menu opens, and no other', async (name) => {
  const page = await open(name === 'issue' ? issue : item, { shares: true });
  await page.locator('main [data-share]').first().click();
  const shared = await page.evaluate(() => (globalThis as unknown as { shared: ShareData }).shared);
  expect(shared).toEqual({ title: await page.title(), url: await canonical(page) });
  expect(await page.locator('#share').isVisible()).toBe(false);
});

test.each(['issue', 'item'] as const)(
  '%s: where it does not, the link is copied, which is said aloud, and the poster shown',
  async (name) => {
    const page = await open(name === 'issue' ? issue : item, { shares: false });
    await page.locator('main [data-share]').first().click();
    const menu = page.locator('#share');
    await menu.getByText('链接已复制').waitFor();
    expect(await menu.getByRole('status').innerText()).toBe('链接已复制');
    expect(await clipboard(page)).toBe(await canonical(page));
    const poster = menu.locator('img');
    await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
    expect(await runAxe(page, 'all')).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);

    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-share]'))).toBe(true);
  },
);

test('a citation is copied with one click, in each of its forms', async () => {
  const page = await open(item, { shares: false });
  const cite = page.locator('section.cite');
  const line = await cite.locator('code').innerText();
  const file = async (format: string): Promise<string> =>
    (await (await fetch(new URL(`${item}cite.${format}`, site.url))).text()).replaceAll('\r\n', '\n');
  for (const [index, wanted] of [line, await file('bib'), await file('ris')].entries()) {
    await cite.getByRole('button', { name: '复制' }).nth(index).click();
    await expect.poll(async () => (await clipboard(page)).replaceAll('\r\n', '\n')).toBe(wanted);
    await expect.poll(() => cite.getByRole('status').innerText()).toMatch(/已复制$/u);
  }
});

test('a page that may not use the clipboard copies all the same', async () => {
  const page = await open(item, { shares: false });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.addEventListener('copy', () => {
      Object.assign(globalThis, { copied: getSelection()?.toString() });
    });
  });
  await page.locator('main [data-share]').first().click();
  await page.locator('#share').getByText('链接已复制').waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { copied: string }).copied)).toBe(await canonical(page));
});

test('without JavaScript the menu opens, with nothing in it that would do nothing', async () => {
  const page = await open(item, { shares: false, scripts: false });
  await page.locator('main button[popovertarget=share]').first().click();
  const menu = page.locator('#share');
  expect(await menu.locator('img').isVisible()).toBe(true);
  expect(await menu.getByText('复制链接').isVisible()).toBe(false);
  expect(await page.locator('section.cite').getByText('复制').count()).toBe(
    await page.locator('section.cite [hidden]').count(),
  );
});
