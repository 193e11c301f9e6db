import { pairRarity } from '../../text/lexicon.ts';
import { sharedWeight, type Bigrams, type Idf } from '../stitch/bigrams.ts';
import { memo } from '../stitch/memo.ts';
import { affinityWeights as w } from './thread-weights.ts';

/** How far the stretches of a page speak of the same. */
export interface Likeness {
  /** The weight of a stretch's telling pairs of characters. */
  readonly weights: Float64Array;
  /** The share of their telling pairs that two stretches have in common, from 0 to 1. */
  readonly between: (a: number, b: number) => number;
  /** What the rare pairs that two stretches share are worth in nats: names of people, places and things. */
  readonly marks: (a: number, b: number) => number;
  /** … and those that a text and a stretch share. */
  readonly marksOf: (text: Bigrams, by: number) => number;
  /** The share of a text's telling pairs that a stretch holds. */
  readonly taken: (text: Bigrams, by: number) => number;
}

/** Pairs by their number, over all pages: what a pair says of its text does not depend on the page. */
const rarities = new Map<number, number>();
const mostRarities = 400_000;
const tellingOf = (pair: number): number => {
  let value = rarities.get(pair);
  if (value === undefined) {
    if (rarities.size > mostRarities) rarities.clear();
    value = Math.max(pairRarity(pair >>> 16, pair & 0xffff) - w.plain, 0);
    rarities.set(pair, value);
  }
  return value;
};

/** What a rare pair is worth as a mark of its subject, in nats. */
const markOf = (telling: number): number =>
  Math.min(Math.max(telling + w.plain - w.markFrom, 0) * w.perMark, w.mostMark);

/** From 1, for a pair that two stretches of a page hold, down to 0, for one that all of them do. */
const rarityOnPage = (holders: number, stretches: number): number =>
  stretches <= 2 ? 1 : Math.log(stretches / holders) / Math.log(stretches / 2);

/**
 * Compares all stretches of a page at once: each telling pair is looked up once and counts for every two stretches
 * that hold it, so that what is plain costs nothing.
 */
export const likenessOf = (sets: readonly Bigrams[]): Likeness => {
  const count = sets.length;
  const weights = new Float64Array(count);
  const shared = new Float64Array(count * count);
  const marks = new Float64Array(count * count);
  const marked = new Float64Array(count);
  const holders = new Map<number, number[]>();
  const idf: Idf = memo(tellingOf);
  for (const [i, set] of sets.entries()) {
    for (const pair of set) {
      const telling = idf(pair);
      if (telling === 0) continue;
      weights[i] = (weights[i] ?? 0) + telling;
      marked[i] = (marked[i] ?? 0) + markOf(telling);
      const before = holders.get(pair);
      if (before === undefined) holders.set(pair, [i]);
      else {
        for (const other of before) shared[other * count + i] = (shared[other * count + i] ?? 0) + telling;
        before.push(i);
      }
    }
  }
  for (const [pair, own] of holders) {
    const mark = own.length > 1 ? markOf(idf(pair)) * rarityOnPage(own.length, count) : 0;
    if (mark <= 0) continue;
    for (const [k, a] of own.entries()) {
      for (const b of own.slice(k + 1)) marks[a * count + b] = (marks[a * count + b] ?? 0) + mark;
    }
  }
  return {
    weights,
    between: (a, b) => {
      const both = shared[a < b ? a * count + b : b * count + a] ?? 0;
      return both === 0 ? 0 : both / Math.max(Math.sqrt((weights[a] ?? 0) * (weights[b] ?? 0)), 1);
    },
    marks: (a, b) => {
      const both = marks[a < b ? a * count + b : b * count + a] ?? 0;
      return both === 0 ? 0 : both * Math.min(w.fullMarks / Math.sqrt((marked[a] ?? 0) * (marked[b] ?? 0)), 1);
    },
    marksOf: (text, by) => sharedWeight(text, sets[by] ?? new Set(), (pair) => markOf(idf(pair))),
    taken: (text, by) => {
      let weight = 0;
      for (const pair of text) weight += idf(pair);
      return sharedWeight(text, sets[by] ?? new Set(), idf) / Math.max(weight, 1);
    },
  };
};
