import { beforeAll, describe, expect, test } from 'vitest';
import { compare, type Comparison } from '../../bench/peers/compare.ts';
import { readPages } from '../../bench/peers/page.ts';

const pages = await readPages();
const results = new Map<string, Comparison['scores']>();

beforeAll(async () => {
  for (const { page, scores } of await compare(pages)) results.set(page, scores);
}, 60_000);

/** Titles are one thing in ten, the text the rest: enough that a tie in the text is settled by the title. */
const worth = ({ title, f1 }: Comparison['scores']['快讯']): number => (title ? 0.1 : 0) + 0.9 * f1;

const scoresOf = (name: string): Comparison['scores'] => {
  const scores = results.get(name);
  if (!scores) throw new Error(`no result for ${name}`);
  return scores;
};

test('the bench has pages of each kind', () => {
  expect(pages.length).toBeGreaterThanOrEqual(8);
});

describe.each(pages.map(({ name }) => name))('%s', (name) => {
  test('快讯 is level with the better of its peers, or ahead', () => {
    const { Readability: readability, Defuddle: defuddle, 快讯: own } = scoresOf(name);
    expect(own.title).toBe(true);
    expect(worth(own)).toBeGreaterThanOrEqual(Math.max(worth(readability), worth(defuddle)) - 1e-9);
    expect(own.f1).toBeGreaterThanOrEqual(0.75);
  });
});

test.each(['mangled', 'list', 'furniture'])('快讯 is ahead on what its peers cannot take: %s', (name) => {
  const { Readability: readability, Defuddle: defuddle, 快讯: own } = scoresOf(name);
  expect(own.f1 - Math.max(readability.f1, defuddle.f1)).toBeGreaterThan(0.2);
});
