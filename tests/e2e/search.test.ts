import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { launchBrowser } from './browser.ts';
import { countYears, drawHan, pagesHolding, pageTexts, type PageText } from './page-texts.ts';
import { seededRandom } from './seeded-random.ts';

const site = inject('rootSite');
/** Within which first hits are to be shown, from the end of typing. */
const promptly = 300;

let browser: Browser;
let page: Page;
let texts: readonly PageText[];
const times: number[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  texts = await pageTexts(browser, site.url);
  page = await browser.newPage();
  await page.goto(`${site.url}search/`);
});
afterAll(() => browser.close());

const holding = (...strings: readonly string[]): string[] => pagesHolding(texts, ...strings);

/** Full-width as half-width: a term matches with its punctuation as it is, all in one width, or all in the other. */
const holdingInEitherWidth = (string: string): string[] => {
  const [half, full] = [',:;?!()~', '，：；？！（）～'];
  const convert = (from: string, to: string): string =>
    Array.from(string, (sign) => to.charAt(from.indexOf(sign)) || sign).join('');
  return [...new Set([string, convert(half, full), convert(full, half)].flatMap((form) => holding(form)))];
};

const expectHits = async (query: string, expected: readonly string[]): Promise<void> => {
  const { state, total, paths, years, firstMilliseconds } = await ask(page, query);
  expect(state, query).toBe('complete');
  expect([...paths].sort(), query).toEqual([...expected].sort());
  expect(total, query).toBe(expected.length);
  expect(years, query).toEqual(countYears(expected));
  if (expected.length > 0) times.push(firstMilliseconds);
};

test('500 random Han substrings: hits, total and years are exactly those of a plain scan', async () => {
  expect(texts.length).toBeGreaterThan(5);
  for (const query of drawHan(texts, 500, 20_240_223)) {
    expect(query).toMatch(/^\p{Script=Han}{1,8}$/u);
    await expectHits(query, holding(query));
  }
});

test('100 queries of two terms: the pages that hold both', async () => {
  const [firsts, seconds] = [drawHan(texts, 100, 7), drawHan(texts, 100, 8)];
  let several = 0;
  for (const [at, first] of firsts.entries()) {
    const second = seconds[at] ?? '';
    const expected = holding(first, second);
    if (expected.length > 0) several += 1;
    await expectHits(`${first} ${second}`, expected);
  }
  expect(several).toBeGreaterThan(10);
});

test('first hits are shown within 300 milliseconds', () => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? Infinity);
  const prompt = sorted.filter((time) => time <= promptly).length;
  const figures = `median ${String(at(0.5))} ms, 95 % within ${String(at(0.95))} ms`;
  console.info(`first hits of ${String(sorted.length)} queries: ${figures}; ${String(prompt)} within 300 ms`);
  expect(sorted.length).toBeGreaterThan(400);
  // A neighbour on the machine may hold up a few.
  expect(prompt / sorted.length).toBeGreaterThan(0.95);
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
    if (query !== '') await expectHits(query, holdingInEitherWidth(query));
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
    await expectHits('，', holdingInEitherWidth('，'));
    await expectHits(',', holdingInEitherWidth(','));
    expect(await ask(page, '""')).toMatchObject({ state: 'idle', total: 0, paths: [] });
    expect(await ask(page, '　 ')).toMatchObject({ state: 'idle', total: 0, paths: [] });
  });

  test('a sign that no page holds is none that may be left out', async () => {
    const query = pick(/\p{Script=Han}{2}(?=\p{Script=Han})/u);
    expect(holding(query).length).toBeGreaterThan(0);
    for (const sign of ['§', '▲', '卐']) await expectHits(`${query}${sign}`, holding(`${query}${sign}`));
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

  test('traditional characters find simplified ones', async () => {
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
