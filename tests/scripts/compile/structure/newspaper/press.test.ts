import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { segmentNewspaper } from '../../../../../scripts/compile/structure/newspaper/segment-newspaper.ts';
import { pressNewspaper, readArticles, type CleanArticle } from '../../../../helpers/press/newspaper-press.ts';
import { seeded } from '../../../../helpers/press/random.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const readFixture = (name: string): CleanArticle[] =>
  readArticles(readFileSync(new URL(`../../../../fixtures/press/${name}`, import.meta.url), 'utf8'));

const articles = readFixture('newspaper-articles.txt');
/** Meetings with lists, research, courts, comment, sport: more kinds of text than the first, with Arabic figures. */
const varied = [...articles, ...readFixture('newspaper-articles-varied.txt')];

/** Hundreds of pages take some seconds, more on a machine that others use too. */
const slow = 60_000;

/** Sentences in any order: a break at the end of a sentence may or may not be one of paragraphs. */
const sentences = (paragraphs: readonly string[]): string[] =>
  paragraphs
    .flatMap((text) => text.replaceAll(/(?<=[。！？]”?)(?!”)/gu, '\n').split('\n'))
    .filter((text) => text !== '')
    .sort();

const pick = (random: () => number, count: number, from: readonly CleanArticle[]): CleanArticle[] => {
  const pool = [...from];
  return Array.from({ length: count }, () => pool.splice(Math.floor(random() * pool.length), 1)).flat();
};

const run = (
  seeds: number,
  interleave: number,
  count: (random: () => number) => number,
  from: readonly CleanArticle[] = articles,
): { whole: number; joined: number; wrong: number } => {
  let whole = 0;
  let all = 0;
  let joined = 0;
  let breaks = 0;
  let wrong = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const random = seeded(seed);
    const chosen = pick(random, count(random), from);
    const options = {
      width: 13 + Math.floor(random() * 12),
      depth: 8 + Math.floor(random() * 20),
      interleave,
      captions: 0.15,
      quotes: 0.15,
    };
    const page = pressNewspaper(chosen, options, random);
    const { draft, articles: read } = readDraft(page.text, segmentNewspaper);
    expect(misowned(page.text, draft), `seed ${seed}`).toEqual([]);
    const blocks = read.flatMap((article) => article.blocks.map(({ text }) => text));
    for (const { tail, head } of page.breaks) {
      if (/[。！？”]$/u.test(tail)) continue;
      breaks++;
      if (blocks.some((text) => text.includes(tail + head))) joined++;
    }
    for (const article of chosen) {
      all++;
      const mine = read.find(({ title }) => title === article.title);
      const got = sentences((mine?.blocks ?? []).filter(({ type }) => type === 'paragraph').map(({ text }) => text));
      const want = sentences(article.blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text));
      if (got.join('\n') === want.join('\n')) whole++;
      else wrong++;
    }
  }
  return { whole: whole / all, joined: joined / Math.max(breaks, 1), wrong };
};

test(
  'one article cut at any column and page breaks comes back',
  () => {
    const { joined, whole } = run(250, 0, () => 1);
    expect(joined).toBeGreaterThanOrEqual(0.98);
    expect(whole).toBeGreaterThanOrEqual(0.96);
  },
  slow,
);

test(
  'articles whose columns stand in order come back',
  () => {
    const { joined, whole } = run(120, 0, (random) => 2 + Math.floor(random() * 3));
    expect(joined).toBeGreaterThanOrEqual(0.97);
    expect(whole).toBeGreaterThanOrEqual(0.95);
  },
  slow,
);

test(
  'of articles whose columns alternate at random, most breaks are closed',
  () => {
    const { joined, whole } = run(120, 0.2, (random) => 2 + Math.floor(random() * 3));
    expect(joined).toBeGreaterThanOrEqual(0.96);
    expect(whole).toBeGreaterThanOrEqual(0.91);
  },
  slow,
);

test(
  'articles of many kinds, cut at any column, come back',
  () => {
    const { joined, whole } = run(120, 0, () => 1, varied);
    expect(joined).toBeGreaterThanOrEqual(0.95);
    expect(whole).toBeGreaterThanOrEqual(0.88);
  },
  slow,
);

test(
  'of articles of many kinds whose columns alternate, most breaks are closed and most come back whole',
  () => {
    const { joined, whole } = run(80, 0.2, (random) => 2 + Math.floor(random() * 3), varied);
    expect(joined).toBeGreaterThanOrEqual(0.92);
    expect(whole).toBeGreaterThanOrEqual(0.8);
  },
  slow,
);
