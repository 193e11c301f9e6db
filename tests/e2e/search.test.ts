import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { launchBrowser } from './browser.ts';
import { seededRandom } from './seeded-random.ts';
import { sitemapPaths, visitAll } from './visit.ts';

const site = inject('rootSite');
let browser: Browser;
let page: Page;
/** Path and rendered text of every page that has text for the index: what a reader can see, not what was indexed. */
let texts: readonly (readonly [path: string, text: string])[];

beforeAll(async () => {
  browser = await launchBrowser();
  const visits = await visitAll(browser, site.url, await sitemapPaths(site.url));
  texts = visits.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const]));
  page = await browser.newPage();
  await page.goto(`${site.url}search/`);
});
afterAll(() => browser.close());

/** The oracle: a plain scan. */
const holding = (...strings: readonly string[]): string[] =>
  texts.filter(([, text]) => strings.every((string) => text.includes(string))).map(([path]) => path);

const hanRuns = (): string[] => texts.flatMap(([, text]) => text.match(/\p{Script=Han}+/gu) ?? []);

/** Random substrings of 1 to 8 Han characters; the longer ones rarer, as few runs are that long. */
const drawHan = (count: number, seed: number): string[] => {
  const random = seededRandom(seed);
  const runs = hanRuns().map((run) => Array.from(run));
  return Array.from({ length: count }, () => {
    const length = 1 + random(8);
    const long = runs.filter((run) => run.length >= length);
    const run = long[random(long.length)] ?? [];
    const start = random(run.length - length + 1);
    return run.slice(start, start + length).join('');
  });
};

const expectHits = async (query: string, expected: readonly string[]): Promise<void> => {
  const { state, total, paths } = await ask(page, query);
  expect(state, query).toBe('complete');
  expect([...paths].sort(), query).toEqual([...expected].sort());
  expect(total, query).toBe(expected.length);
};

test('300 random Han substrings: the hits are exactly the pages that hold them', async () => {
  expect(texts.length).toBeGreaterThan(5);
  for (const query of drawHan(300, 20_240_223)) {
    expect(query).toMatch(/^\p{Script=Han}{1,8}$/u);
    await expectHits(query, holding(query));
  }
});

test('two terms: the pages that hold both', async () => {
  const terms = drawHan(80, 7);
  for (let at = 0; at < terms.length; at += 2) {
    const [first = '', second = ''] = [terms[at], terms[at + 1]];
    await expectHits(`${first} ${second}`, holding(first, second));
  }
});

test('any stretch of a line, with its punctuation, finds the pages that hold it', async () => {
  const random = seededRandom(11);
  const lines = texts.flatMap(([, text]) => text.split('\n')).filter((line) => line.length > 20);
  for (let count = 0; count < 100; count += 1) {
    const line = lines[random(lines.length)] ?? '';
    const start = random(line.length - 12);
    // From the start of a run of letters and digits, for there a word begins; no quotation marks, for they mean more.
    const query = line
      .slice(start, start + 3 + random(9))
      .replace(/^[A-Za-z0-9]+|["“”\s].*$/gu, '')
      .replace(/[A-Za-z0-9]+$/u, '');
    if (query !== '') await expectHits(query, holding(query));
  }
});

describe('what a reader may type', () => {
  const pick = (pattern: RegExp): string => {
    const found = texts.map(([, text]) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    if (found === undefined) throw new Error(`no page holds ${String(pattern)}`);
    return found;
  };

  test('numbers and Chinese together', async () => {
    const query = pick(/(?<![A-Za-z0-9])\d+\p{Script=Han}{1,3}/u);
    const bounded = new RegExp(`(?<![A-Za-z0-9])${query}`, 'u');
    await expectHits(
      query,
      texts.filter(([, text]) => bounded.test(text)).map(([path]) => path),
    );
  });

  test('a number by how it begins, in either width', async () => {
    const query = pick(/(?<![A-Za-z0-9])\d{3,}/u).slice(0, 2);
    const begins = new RegExp(`(?<![A-Za-z0-9])${query}`, 'u');
    const expected = texts.filter(([, text]) => begins.test(text)).map(([path]) => path);
    await expectHits(query, expected);
    await expectHits(
      query.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      expected,
    );
  });

  test('punctuation alone', async () => {
    await expectHits('，', holding('，'));
    expect(await ask(page, '""')).toMatchObject({ state: 'idle', total: 0, paths: [] });
    expect(await ask(page, '　 ')).toMatchObject({ state: 'idle', total: 0, paths: [] });
  });

  test('a phrase in quotation marks, spaces and all', async () => {
    const query = pick(/\p{Script=Han}{2}[  ]\p{Script=Han}{2}|\p{Script=Han}{4}/u);
    await expectHits(`"${query}"`, holding(query));
  });

  test('a very long query, held by one page or by none', async () => {
    const line = texts.flatMap(([, text]) => text.split('\n')).reduce((a, b) => (b.length > a.length ? b : a));
    const query = line.replaceAll(/["\s]/gu, ' ');
    await expectHits(`"${query}"`, holding(line));
    await expectHits('没有哪一页会这样写'.repeat(500), []);
  });

  test('traditional characters, where no page holds them', async () => {
    const traditional = ['發展', '創新', '產業', '經濟', '億元'].find(
      (word) => holding(word).length === 0 && holding(simplified[word] ?? '').length > 0,
    );
    if (traditional === undefined) throw new Error('the archive holds none of the words');
    const { sentence } = await ask(page, traditional);
    expect(sentence).toContain('简体');
    await expectHits(traditional, holding(simplified[traditional] ?? ''));
  });

  const simplified: Readonly<Record<string, string>> = {
    發展: '发展',
    創新: '创新',
    產業: '产业',
    經濟: '经济',
    億元: '亿元',
  };
});
