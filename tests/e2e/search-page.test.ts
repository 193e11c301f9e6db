import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readJson, type IndexedPage } from './indexed-pages.ts';

describe.each(['rootSite', 'bulletinSite'] as const)('%s', (name) => {
  const site = inject(name);
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(`${site.url}search/`);
  });
  afterEach(() => page.close());

  const finished = (): Promise<unknown> => page.waitForSelector('[data-search-status][data-state="complete"]');
  const focused = (): Promise<string | null> =>
    page.evaluate(() =>
      document.activeElement === document.body ? null : (document.activeElement?.outerHTML ?? null),
    );

  test('waits for a query with nothing loaded, and keeps the query in the address', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.reload();
    expect(requests.filter((path) => /pagefind|\.json$/u.test(path))).toEqual([]);
    expect(requests.filter((path) => path.endsWith('.js'))).toHaveLength(1);
    expect(await page.getAttribute('[data-search-status]', 'data-state')).toBe('idle');
    expect(await page.getAttribute('[data-search-status]', 'data-total')).toBe('0');

    await page.locator('[data-search-field]').pressSequentially('的 一');
    await finished();
    const address = new URL(page.url());
    expect(address.pathname).toBe(`${site.base}search/`);
    expect(address.searchParams.get('q')).toBe('的 一');

    const hrefs = await page
      .locator('[data-search-result]')
      .evaluateAll((hits) => hits.map((hit) => (hit as HTMLAnchorElement).getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.every((href) => href?.startsWith(`${site.base}issues/`))).toBe(true);
    const copy = await browser.newPage();
    await copy.goto(page.url());
    await copy.waitForSelector('[data-search-status][data-state="complete"]');
    expect(await copy.inputValue('[data-search-field]')).toBe('的 一');
    expect(await copy.locator('[data-search-result]').count()).toBe(hrefs.length);
    await copy.close();
  });

  test('shows hits under their issue, newest first, with the match marked in one piece', async () => {
    const [, word = ''] = /(\p{Script=Han}{2})/u.exec((await titles(site.url))[0] ?? '') ?? [];
    await page.fill('[data-search-field]', word);
    await finished();
    await page.waitForSelector('mark');
    const marks = await page.locator('mark').allInnerTexts();
    expect(marks.filter((mark) => !mark.includes(word))).toEqual([]);
    const shown = await page.locator('[data-search-results]').innerText();
    expect(shown).not.toMatch(/[\u200b\u2402\u2403\u2420]/u);
    const years = await page
      .locator('[data-search-results] h2')
      .evaluateAll((headings) => headings.map((heading) => Number(/(\d{4})年/u.exec(heading.textContent)?.[1])));
    expect(years.length).toBeGreaterThan(0);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('shows the newest volume first and counts on while older ones answer', async () => {
    const { volumes } = await readJson<{ volumes: { name: string }[] }>(`${site.url}search/volumes.json`);
    const oldest = volumes.at(-1)?.name ?? '';
    expect(volumes.length).toBeGreaterThan(1);
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`**/search/${oldest}/**`, async (route) => {
      await released;
      await route.continue();
    });
    await page.fill('[data-search-field]', '的');
    await page.waitForSelector('[data-search-status][data-state="partial"]');
    await page.waitForFunction(
      (year) => document.querySelector('[data-search-results]')?.textContent.includes(`${year}年`) === true,
      volumes.at(-2)?.name,
    );
    const headings = await page.locator('.hit-issue').allInnerTexts();
    expect(headings.filter((heading) => heading.includes(`${oldest}年`))).toEqual([]);
    const early = Number(await page.getAttribute('[data-search-status]', 'data-total'));
    expect(early).toBe(await page.locator('[data-search-result]').count());
    expect(await page.innerText('[data-search-status]')).toContain(`已找到 ${String(early)} 条`);
    const before = await page.locator('[data-search-result]').evaluateAll((hits) => hits.map((hit) => hit.outerHTML));

    release();
    await finished();
    const after = await page.locator('[data-search-result]').evaluateAll((hits) => hits.map((hit) => hit.outerHTML));
    expect(after.length).toBeGreaterThan(early);
    // What came first stays where it is.
    const address = (html: string): string => /href="([^?"]+)/u.exec(html)?.[1] ?? '';
    expect(after.slice(0, early).map(address)).toEqual(before.map(address));
    expect((await page.locator('.hit-issue').allInnerTexts()).at(-1)).toContain(`${oldest}年`);
  });

  test('never shows the hits of an earlier query', async () => {
    await page.fill('[data-search-field]', '的');
    await finished();
    expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(0);
    const left = await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[data-search-field]');
      if (field !== null) field.value = '的的的的的';
      field?.dispatchEvent(new InputEvent('input'));
      const status = document.querySelector<HTMLElement>('[data-search-status]');
      return [document.querySelectorAll('[data-search-result]').length, status?.dataset.state];
    });
    expect(left).toEqual([0, 'searching']);
    await finished();
    expect(await page.getAttribute('[data-search-status]', 'data-total')).toBe('0');
    await page.fill('[data-search-field]', '');
    await page.waitForSelector('[data-search-status][data-state="idle"]');
  });

  test('works from the keyboard: / to the field, arrows through the hits, Esc out, Enter opens', async () => {
    await page.keyboard.press('/');
    expect(await focused()).toContain('data-search-field');
    await page.keyboard.type('的');
    await finished();
    const hrefs = await page.locator('[data-search-result]').evaluateAll((hits) => hits.map((hit) => hit.outerHTML));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(hrefs[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(hrefs[1]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(hrefs[0]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toContain('data-search-field');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('data-search-field');
    await page.keyboard.press('Escape');
    expect(await focused()).toBeNull();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}issues/**`);
  });

  test('says that results are not complete when the index cannot be read', async () => {
    await page.route('**/search/volumes.json', (route) => route.abort());
    await page.fill('[data-search-field]', '的');
    await page.waitForSelector('[data-search-status][data-state="partial"]');
    expect(await page.innerText('[data-search-status]')).toContain('不全');
  });
});

/** Titles of the items of the newest volume, as the index lists them. */
const titles = async (siteUrl: string): Promise<string[]> => {
  const { volumes } = await readJson<{ volumes: { name: string }[] }>(`${siteUrl}search/volumes.json`);
  const pages = await readJson<IndexedPage[]>(`${siteUrl}search/${volumes[0]?.name ?? ''}/pages.json`);
  return pages.filter(({ kind }) => kind === 'item').map(({ title }) => title);
};
