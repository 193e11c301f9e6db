import type { Slice } from '../../text/tracked-text.ts';
import { eachBigram } from './bigrams.ts';

/** Numbers of pairs, each once, in the order in which they were met first. */
export type Numbers = readonly number[];

/**
 * The pairs of neighbouring characters of a page, each with a number of its own: 0 and up, in the order in which they
 * appear. Every place is numbered once; all that is asked of a stretch of the page afterwards reads these numbers.
 * `start` is where the page begins in the tracked text, to whose offsets slices refer.
 */
export class PagePairs {
  readonly text: string;
  readonly start: number;
  /** By place in the page: the number of the pair whose second character stands there, -1 where there is none. */
  readonly numbers: Int32Array;
  /** By number: the pair, as `eachBigram` writes it. */
  readonly pairs: Int32Array;
  /** By number: where it ends first; by place: where the pair that ends there ends next. 0 for nowhere. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** Open addressing: number + 1 of a pair, 0 where a slot is free. */
  readonly #slots: Int32Array;
  /** By number: the question for which it was met last. */
  readonly #met: Int32Array;
  #question = 0;

  constructor(text: string, start = 0) {
    const size = text.length;
    this.text = text;
    this.start = start;
    this.numbers = new Int32Array(size).fill(-1);
    this.next = new Int32Array(size);
    this.#slots = new Int32Array(1 << (33 - Math.clz32(size)));
    const pairs = new Int32Array(size);
    const first = new Int32Array(size);
    const last = new Int32Array(size);
    let count = 0;
    eachBigram(text, (pair, at) => {
      const slot = this.#slot(pair, pairs);
      let number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) {
        number = count++;
        this.#slots[slot] = count;
        pairs[number] = pair;
        first[number] = at;
      } else this.next[last[number] ?? 0] = at;
      last[number] = at;
      this.numbers[at] = number;
    });
    this.pairs = pairs.slice(0, count);
    this.first = first.slice(0, count);
    this.#met = new Int32Array(count);
  }

  #slot(pair: number, pairs: Int32Array): number {
    const slots = this.#slots;
    // A sum of products that stay small integers: `Math.imul` is a call.
    const mixed = (pair >>> 16) * 12289 + (pair & 0xffff) * 8191;
    let slot = (mixed ^ (mixed >>> 13)) & (slots.length - 1);
    for (let held = slots[slot] ?? 0; held !== 0 && pairs[held - 1] !== pair; held = slots[slot] ?? 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** How many different pairs there are. */
  get count(): number {
    return this.pairs.length;
  }

  /** The number of the pair of two code units, or -1. */
  find(first: number, second: number): number {
    return (this.#slots[this.#slot((first << 16) | second, this.pairs)] ?? 0) - 1;
  }

  /** The different pairs of some stretches of the page. */
  distinct(slices: readonly Slice[]): Numbers {
    this.#question++;
    const found: number[] = [];
    for (const slice of slices) this.#addDistinct(found, slice[0] + 1 - this.start, slice[1] - this.start);
    return found;
  }

  #addDistinct(found: number[], from: number, to: number): void {
    const question = this.#question;
    for (let at = from; at < to; at++) {
      const number = this.numbers[at] ?? -1;
      if (number < 0 || this.#met[number] === question) continue;
      this.#met[number] = question;
      found.push(number);
    }
  }

  /** How many of some numbers stand in some stretches of the page. */
  countShared(numbers: Numbers, slices: readonly Slice[]): number {
    this.#question++;
    for (const slice of slices) this.#meet(slice[0] + 1 - this.start, slice[1] - this.start);
    let both = 0;
    const size = numbers.length;
    for (let i = 0; i < size; i++) if (this.#met[numbers[i] ?? 0] === this.#question) both++;
    return both;
  }

  #meet(from: number, to: number): void {
    const question = this.#question;
    for (let at = from; at < to; at++) {
      const number = this.numbers[at] ?? -1;
      if (number >= 0) this.#met[number] = question;
    }
  }
}

/** By number: which of some lists hold it, ascending. Those of number n are `by[from[n]]` to `by[from[n + 1] - 1]`. */
export interface Holders {
  readonly from: Int32Array;
  readonly by: Int32Array;
}

/** Turns lists of numbers below `count` round. */
export const holdersOf = (lists: readonly Numbers[], count: number): Holders => {
  // Filled as if for the next number, so that each place ends where the next begins when all are in.
  const from = new Int32Array(count + 2);
  for (const list of lists) addTo(from, list);
  addUp(from);
  const by = new Int32Array(from[count + 1] ?? 0);
  for (let i = 0; i < lists.length; i++) enter(from, by, lists[i] ?? [], i);
  return { from: from.subarray(0, count + 1), by };
};

const addTo = (sizes: Int32Array, list: Numbers): void => {
  const size = list.length;
  for (let k = 0; k < size; k++) {
    const at = (list[k] ?? 0) + 2;
    sizes[at] = (sizes[at] ?? 0) + 1;
  }
};

const addUp = (sizes: Int32Array): void => {
  let sum = 0;
  for (let at = 0; at < sizes.length; at++) {
    sum += sizes[at] ?? 0;
    sizes[at] = sum;
  }
};

const enter = (next: Int32Array, by: Int32Array, list: Numbers, i: number): void => {
  const size = list.length;
  for (let k = 0; k < size; k++) {
    const place = (list[k] ?? 0) + 1;
    const at = next[place] ?? 0;
    by[at] = i;
    next[place] = at + 1;
  }
};

/** How many lists hold a number. */
export const countHolders = ({ from }: Holders, number: number): number =>
  (from[number + 1] ?? 0) - (from[number] ?? 0);
