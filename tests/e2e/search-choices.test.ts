import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { readJson, type IndexedPage } from './indexed-pages.ts';
import { launchBrowser } from './browser.ts';

const site = inject('rootSite');
/** A word that most pages hold. */
const word = '的';
let browser: Browser;
let page: Page;
/** Every page of the index, newest first. */
let indexed: readonly (IndexedPage & { readonly year: string })[];

beforeAll(async () => {
  browser = await launchBrowser();
  const { volumes } = await readJson<{ volumes: { name: string }[] }>(`${site.url}search/volumes.json`);
  const pages = await Promise.all(
    volumes.map(async ({ name }) => {
      const records = await readJson<IndexedPage[]>(`${site.url}search/${name}/pages.json`);
      return records.map((record) => ({ ...record, year: name }));
    }),
  );
  indexed = pages.flat();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}search/?q=${encodeURIComponent(word)}`);
  await over();
});
afterEach(() => page.close());

const over = (): Promise<unknown> => page.waitForSelector('[data-search-status][data-state="complete"]');
const paths = (): Promise<string[]> =>
  page
    .locator('[data-search-result]')
    .evaluateAll((hits) => hits.map((hit) => new URL((hit as HTMLAnchorElement).href).pathname.slice(1)));
const total = async (): Promise<number> => Number(await page.getAttribute('[data-search-status]', 'data-total'));
const asked = (): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
/** What the options of a select say: how many hits each would show. */
const options = (name: string): Promise<Record<string, number>> =>
  page.locator(`select[name="${name}"] option:not([value=""])`).evaluateAll((all) =>
    Object.fromEntries(
      all.map((option) => {
        const { value, text } = option as HTMLOptionElement;
        return [value, Number(/\d+$/u.exec(text)?.[0])];
      }),
    ),
  );
const year = (value: string): ReturnType<Page['locator']> => page.locator(`input[name="year"][value="${value}"]`);

test('each filter shows what the index says of its pages, and counts them beforehand', async () => {
  const found = await paths();
  const records = indexed.filter(({ url }) => found.includes(url));
  expect(records).toHaveLength(found.length);
  const facets = {
    region: ({ regions }: IndexedPage): string[] => [...new Set(regions.map((region) => region.split('/')[0] ?? ''))],
    topic: ({ topics }: IndexedPage): string[] => [...topics],
    publication: ({ publication }: IndexedPage): string[] => [publication],
  };
  for (const [name, values] of Object.entries(facets)) {
    const expected: Record<string, number> = {};
    for (const value of records.flatMap(values)) expected[value] = (expected[value] ?? 0) + 1;
    expect(await options(name), name).toEqual(expected);
    const [value = '', count = 0] = Object.entries(expected)[0] ?? [];
    await page.selectOption(`select[name="${name}"]`, value);
    expect((await paths()).sort(), `${name} ${value}`).toEqual(
      records
        .filter((record) => values(record).includes(value))
        .map(({ url }) => url)
        .sort(),
    );
    expect(await total()).toBe(count);
    expect(asked()).toEqual({ q: word, [name]: value });
    expect(await page.innerText('[data-search-status]')).toContain(`符合筛选的 ${String(count)} 条`);
    await page.click('[data-search-form] [type=reset]');
    expect(asked()).toEqual({ q: word });
    expect(await paths()).toEqual(found);
  }
});

test('the bars of the years filter, by pointer and by arrow keys, and count under the other filters', async () => {
  const found = await paths();
  const years = [...new Set(indexed.map((record) => record.year))];
  expect(years.length).toBeGreaterThan(1);
  for (const name of years) {
    const expected = found.filter((path) => path.includes(`/${name}/`));
    expect(await year(name).getAttribute('aria-label')).toBe(`${name}年，${String(expected.length)}条`);
    await year(name).click();
    expect(await paths()).toEqual(expected);
    expect(asked()).toEqual({ q: word, year: name });
    // A bar counts what it would show, whichever is chosen.
    expect(await year('').getAttribute('aria-label')).toBe(`全部年份，${String(found.length)}条`);
  }
  await year('').click();
  expect(await paths()).toEqual(found);
  await year('').press('ArrowRight');
  const oldest = years.toSorted()[0] ?? '';
  expect(asked()).toEqual({ q: word, year: oldest });
  expect(await year(oldest).evaluate((bar) => bar === document.activeElement)).toBe(true);

  const [region = ''] = Object.keys(await options('region'));
  await page.selectOption('select[name="region"]', region);
  await year('').click();
  const counts = await Promise.all(
    years.map(async (name) => Number(/\d+(?=条)/u.exec((await year(name).getAttribute('aria-label')) ?? '')?.[0])),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await total());
});

test('sorted by date both ways, and by relevance with the titles that hold the word first', async () => {
  const newest = await paths();
  expect(newest).toEqual(indexed.map(({ url }) => url).filter((url) => newest.includes(url)));
  const issue = (path: string): string => path.split('/').slice(0, 4).join('/');
  await page.selectOption('select[name="sort"]', 'earliest');
  const oldest = await paths();
  expect([...new Set(oldest.map(issue))]).toEqual([...new Set(newest.map(issue))].reverse());
  expect(oldest.toSorted()).toEqual(newest.toSorted());

  const title = indexed.find(({ kind }) => kind === 'item')?.title ?? '';
  const [term = ''] = /\p{Script=Han}{2}/u.exec(title) ?? [];
  await page.goto(`${site.url}search/?q=${encodeURIComponent(term)}&sort=relevance`);
  await over();
  const groups = await page
    .locator('.hit-group')
    .evaluateAll((all) =>
      all.map((group) => [...group.querySelectorAll('.hit-title')].map((one) => one.querySelector('mark') !== null)),
    );
  for (const marked of groups) expect(marked).toEqual(marked.toSorted((a, b) => Number(b) - Number(a)));
  const firsts = groups.map(([first]) => first === true);
  expect(firsts).toEqual(firsts.toSorted((a, b) => Number(b) - Number(a)));
  expect(firsts[0]).toBe(true);
});

test('the address holds it all; the back button takes back one step at a time', async () => {
  const all = await paths();
  const [topic = ''] = Object.keys(await options('topic'));
  await page.selectOption('select[name="topic"]', topic);
  await page.selectOption('select[name="sort"]', 'earliest');
  const chosen = await paths();
  expect(asked()).toEqual({ q: word, topic, sort: 'earliest' });

  const copy = await browser.newPage();
  await copy.goto(page.url());
  await copy.waitForSelector('[data-search-status][data-state="complete"]');
  const copied = await copy
    .locator('[data-search-result]')
    .evaluateAll((hits) => hits.map((hit) => (hit as HTMLAnchorElement).pathname.slice(1)));
  expect(copied).toEqual(chosen);
  expect(await copy.inputValue('select[name="topic"]')).toBe(topic);
  expect(await copy.inputValue('select[name="sort"]')).toBe('earliest');
  await copy.close();

  await page.goBack();
  expect(asked()).toEqual({ q: word, topic });
  expect(await page.inputValue('select[name="sort"]')).toBe('');
  await page.goBack();
  expect(asked()).toEqual({ q: word });
  expect(await paths()).toEqual(all);
  await page.goForward();
  expect(await page.inputValue('select[name="topic"]')).toBe(topic);
  await page.goBack();

  // Words that were looked at are a step; those on the way to others are not.
  await page.fill('[data-search-field]', '发');
  await page.fill('[data-search-field]', '发展');
  await page.press('[data-search-field]', 'Enter');
  await over();
  await page.fill('[data-search-field]', '人才');
  await over();
  await page.goBack();
  await over();
  expect(await page.inputValue('[data-search-field]')).toBe('发展');
  expect(asked()).toEqual({ q: '发展' });
});

test('a hit leads to its passage, which is marked whole and in view; back leads to the results', async () => {
  await page.goto(`${site.url}search/?q=${encodeURIComponent(word)}&sort=earliest`);
  await over();
  const hit = page.locator('[data-search-result]').nth(3);
  await hit.scrollIntoViewIfNeeded();
  const passage = hit.locator('.hit-passage');
  await passage.waitFor();
  const shown = (await passage.innerText()).replaceAll('…', '');
  await hit.click();
  await page.waitForFunction(() => CSS.highlights.has('found'));
  const seen = await page.evaluate((typed) => {
    const ranges = [...(CSS.highlights.get('found') ?? [])].map((range) => range as Range);
    const inside = ranges.filter((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    const text = document.querySelector('[data-pagefind-body]')?.textContent ?? '';
    return {
      odd: ranges.map(String).filter((marked) => marked.replaceAll(typed, '') !== ''),
      lines: inside.map(
        ({ startContainer }) => startContainer.parentElement?.closest('p, li, h1, h2')?.textContent ?? '',
      ),
      marked: ranges.map(String).join('').length,
      held: text.split(typed).length - 1,
    };
  }, word);
  expect(seen.odd).toEqual([]);
  expect(seen.marked).toBeGreaterThan(0);
  expect(seen.marked).toBeLessThanOrEqual(seen.held * word.length);
  expect(seen.lines.some((line) => line.includes(shown.slice(0, 20)))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
  await page.goBack();
  await over();
  expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(3);
});
