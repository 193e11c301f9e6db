import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { findOverflow } from './quality/find-overflow.ts';
import { runAxe } from './quality/run-axe.ts';
import { sitemapPaths } from './visit.ts';

describe.each(['rootSite', 'bulletinSite'] as const)('%s', (name) => {
  const site = inject(name);
  let browser: Browser;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    const items = (await sitemapPaths(site.url)).filter((path) => /\/issues\/[^/]+\/\d+\/\d+\/\d+\/$/u.test(path));
    address = new URL(items.at(-1) ?? '', site.url).href;
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(address);
  });
  afterEach(() => page.close());

  const isOpen = (): Promise<boolean> =>
    page.evaluate(() => document.querySelector<HTMLDialogElement>('[data-search-overlay]')?.open === true);
  const over = (): Promise<unknown> => page.waitForSelector('[data-search-status][data-state="complete"]');
  const fieldHasFocus = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.matches('[data-search-field]') === true);

  test('/ opens it over any page, nothing is loaded before the first keystroke, Esc leaves', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.keyboard.press('/');
    expect(await isOpen()).toBe(true);
    expect(await fieldHasFocus()).toBe(true);
    expect(requests).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(page.url()).toBe(address);
  });

  test('arrows move, Enter opens; back leads into the search again', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('的');
    await over();
    const count = await page.locator('[data-search-result]').count();
    expect(count).toBeGreaterThan(1);
    const state = new URL(page.url());
    expect(state.pathname + state.search).toBe(new URL(address).pathname);
    expect(new URLSearchParams(state.hash.replace('#search?', '')).get('q')).toBe('的');

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const first = page.locator('[data-search-result]').first();
    expect(await first.evaluate((hit) => hit === document.activeElement)).toBe(true);
    const target = new URL((await first.getAttribute('href')) ?? '', site.url);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === target.pathname && url.search === target.search);
    expect(target.pathname.startsWith(`${site.base}issues/`)).toBe(true);

    await page.goBack();
    await over();
    expect(await isOpen()).toBe(true);
    expect(await page.locator('[data-search-result]').count()).toBe(count);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    await page.waitForURL(address);

    await page.keyboard.press('/');
    expect(await page.inputValue('[data-search-field]')).toBe('的');
    await page.waitForURL(/#search\?q=/u);
  });

  test('narrows as the search page does, and leads there with the same search', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('发展');
    await over();
    const region = await page.locator('select[name="region"] option').nth(1).getAttribute('value');
    await page.selectOption('select[name="region"]', region);
    const shown = await page.getAttribute('[data-search-status]', 'data-total');
    await page.click('[data-search-page]');
    await page.waitForURL(`${site.url}search/**`);
    await over();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: '发展', region });
    expect(await page.getAttribute('[data-search-status]', 'data-total')).toBe(shown);
  });

  test('is closed by its button, and a / that is typed stays a /', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('1/2');
    expect(await page.inputValue('[data-search-field]')).toBe('1/2');
    await page.click('.search-close button');
    expect(await isOpen()).toBe(false);
    await page.waitForURL(address);
  });

  test('closed before its program has come, it leaves the address to the page', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/search-panel*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('的');
    await page.keyboard.press('Escape');
    release();
    await page.waitForSelector('[data-search-status][data-state="complete"]', { state: 'attached' });
    expect(page.url()).toBe(address);
    expect(await isOpen()).toBe(false);
  });

  test('axe-core finds nothing in it, and nothing is cut, at any width, in light and dark', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('发展');
    await over();
    const found: string[] = [];
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const trouble = await runAxe(page, colorScheme === 'light' ? 'all' : 'colours');
        found.push(...trouble.map((one) => `${String(width)} ${colorScheme} ${one}`));
      }
      found.push(...(await findOverflow(page)).map((one) => `${String(width)} ${one}`));
    }
    expect(found).toEqual([]);
  });
});

test('pages for paper, and where there is nothing, load no script; all others one', async () => {
  const site = inject('rootSite');
  const paths = [...(await sitemapPaths(site.url)), `${site.base}404.html`];
  const kinds = new Map(paths.map((path) => [path.replaceAll(/[^/]+\/(?=[\d/])|\d+/gu, ''), path]));
  for (const path of kinds.values()) {
    const html = await (await fetch(new URL(path, site.url))).text();
    const scripts = html.match(/<script[^>]*src=/gu)?.length ?? 0;
    const plain = /\/(?:full|brief|offline)\/$|404\.html$/u.test(path);
    const own = path.endsWith('/figures/') ? 1 : 0;
    expect(scripts, path).toBe(plain ? 0 : 1 + own);
    expect(html.includes('data-search-overlay'), path).toBe(!plain && !path.endsWith('/search/'));
    expect(html, path).not.toMatch(/<script(?![^>]*(?:src=|application\/ld\+json))/u);
  }
});
