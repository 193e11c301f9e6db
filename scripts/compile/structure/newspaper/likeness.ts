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

/**
 * Compares all stretches of a page at once: each telling pair is looked up once and counts for every two stretches
 * that hold it, so that what is plain costs nothing.
 */
export const likenessOf = (sets: readonly Bigrams[]): Likeness => {
  const count = sets.length;
  const weights = new Float64Array(count);
  const shared = new Float64Array(count * count);
  const holders = new Map<number, number[]>();
  const idf: Idf = memo(tellingOf);
  for (const [i, set] of sets.entries()) {
    for (const pair of set) {
      const telling = idf(pair);
      if (telling === 0) continue;
      weights[i] = (weights[i] ?? 0) + telling;
      const before = holders.get(pair);
      if (before === undefined) holders.set(pair, [i]);
      else {
        for (const other of before) shared[other * count + i] = (shared[other * count + i] ?? 0) + telling;
        before.push(i);
      }
    }
  }
  return {
    weights,
    between: (a, b) => {
      const both = shared[a < b ? a * count + b : b * count + a] ?? 0;
      return both === 0 ? 0 : both / Math.max(Math.sqrt((weights[a] ?? 0) * (weights[b] ?? 0)), 1);
    },
    taken: (text, by) => {
      let weight = 0;
      for (const pair of text) weight += idf(pair);
      return sharedWeight(text, sets[by] ?? new Set(), idf) / Math.max(weight, 1);
    },
  };
};
