import { memo } from '../stitch/memo.ts';
import { likenessWeights as w } from './thread-weights.ts';

/** What a stretch may be expected to share with so many others of its story: the chance that a telling pair recurs. */
const recall = memo((others) => Math.min(w.recall * Math.log(1 + Math.max(others, 1)), 0.5));

/** What it counts that so many stretches hold a pair. */
const again = memo((stretches) => w.again * Math.log(stretches));

/** What a pair counts that is not shared with a story's `n` stretches, in nats. */
export const missed = memo((n) => w.missed * Math.log(1 - recall(n)));

/** `base` to the power of a whole number. */
const power = (base: number, exponent: number): number => {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left >>= 1, square *= square) {
    if ((left & 1) === 1) result *= square;
  }
  return result;
};

/** A number, or the bound it passes. */
export const bounded = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;

/** What one pair is worth that `k` of a story's `n` stretches hold, and `elsewhere` of `rest` others, in nats. */
export const pairWorth = (commonness: number, k: number, n: number, elsewhere: number, rest: number): number => {
  const page = elsewhere * w.page;
  const share = bounded((page + w.print * commonness) / (rest * w.page + w.print), 0, 0.5);
  const chance = bounded(1 - power(1 - share, n === 0 ? 1 : n), 0, 0.9);
  return bounded(Math.log(recall(n) / chance) + again(k), w.leastPair, w.mostPair);
};

/** Adds up pairs in a row by story: they are one word or name, which counts as its most telling pair and a little more. */
export class Chains {
  readonly sums: Float64Array;
  readonly #best: Float64Array;
  readonly #last: Int32Array;

  constructor(stories: number) {
    this.sums = new Float64Array(stories);
    this.#best = new Float64Array(stories);
    this.#last = new Int32Array(stories);
  }

  clear(): void {
    this.sums.fill(0);
    this.#last.fill(-2);
  }

  add(story: number, value: number, at: number): void {
    const before = this.#last[story] === at - 1 ? (this.#best[story] ?? 0) : 0;
    this.#last[story] = at;
    this.#best[story] = Math.max(value, before);
    this.sums[story] = (this.sums[story] ?? 0) + (value > before ? value - before + w.inRow * before : w.inRow * value);
  }
}
