import type { Unit } from './units.ts';

/** A line of one text and the line of the other that answers to it, as places in the two lists. */
export type Pair = readonly [base: number, other: number];

/** Half-open ranges of the two lists. */
export interface Window {
  readonly base: Pair;
  readonly other: Pair;
}

const onlyPlaces = (units: readonly Unit[], [from, to]: Pair): Map<string, number | null> => {
  const places = new Map<string, number | null>();
  for (let i = from; i < to; i++) {
    const key = units[i]?.key ?? '';
    places.set(key, places.has(key) ? null : i);
  }
  return places;
};

/** The longest run of pairs, of those in the order of the one text, that is in the order of the other as well. */
const longestRising = (pairs: readonly Pair[]): Pair[] => {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, [, other]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const rising: Pair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rising.unshift(pair);
  }
  return rising;
};

/**
 * Lines that occur once in each of two windows, the same in both, in the order of both (patience diff, Bram Cohen):
 * paragraphs are such lines, so prose is held together by them and not by what recurs.
 */
export const anchors = (base: readonly Unit[], other: readonly Unit[], window: Window): Pair[] => {
  const there = onlyPlaces(other, window.other);
  const pairs = [...onlyPlaces(base, window.base)].flatMap(([key, place]): Pair[] => {
    const answer = there.get(key) ?? null;
    return place === null || answer === null ? [] : [[place, answer]];
  });
  return longestRising(pairs);
};
