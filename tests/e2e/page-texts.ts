import type { Browser } from 'playwright-core';
import { seededRandom } from './seeded-random.ts';
import { sitemapPaths, visitAll } from './visit.ts';

/** Path and rendered text of a page: what a reader can see, not what was indexed. */
export type PageText = readonly [path: string, text: string];

/** Every page of a site that has text for the index. */
export const pageTexts = async (browser: Browser, siteUrl: string): Promise<readonly PageText[]> => {
  const visits = await visitAll(browser, siteUrl, await sitemapPaths(siteUrl));
  return visits.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const]));
};

/** The oracle: a plain scan for the pages that hold all of the strings. */
export const pagesHolding = (texts: readonly PageText[], ...strings: readonly string[]): string[] =>
  texts.filter(([, text]) => strings.every((string) => text.includes(string))).map(([path]) => path);

/** Number of pages by the year of their issue, as their paths tell it. */
export const countYears = (paths: readonly string[]): Record<string, number> => {
  const years = paths.map((path) => /\/issues\/[^/]+\/(\d+)\//u.exec(path)?.[1] ?? '');
  return Object.fromEntries([...new Set(years)].map((year) => [year, years.filter((one) => one === year).length]));
};

/** Random substrings of 1 to 8 Han characters, the same for the same seed. */
export const drawHan = (texts: readonly PageText[], count: number, seed: number): string[] => {
  const random = seededRandom(seed);
  const runs = texts.flatMap(([, text]) => text.match(/\p{Script=Han}+/gu) ?? []).map((run) => Array.from(run));
  const byLength = Array.from({ length: 9 }, (_, length) => runs.filter((run) => run.length >= length));
  return Array.from({ length: count }, () => {
    const length = 1 + random(8);
    const long = byLength[length] ?? [];
    const run = long[random(long.length)] ?? [];
    const start = random(run.length - length + 1);
    return run.slice(start, start + length).join('');
  });
};
