import type { Folded } from './fold.ts';
import { unitHashes } from './unit-hashes.ts';

/** Units from which a stretch that occurs again is worth a word: a clause is said twice by chance, this is not. */
export const shortestStretch = 40;

/** `[start, end)` of text `at` stands already, from `earlierStart` of text `earlier`. */
export interface RepeatedStretch {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly earlier: number;
  readonly earlierStart: number;
}

/** What turning a hash by a unit at each step comes to when the window has passed over one. */
const turned = shortestStretch % 32;

/** The hash of every window of `shortestStretch` units, by where it begins, in one pass; see `unitHashes`. */
const hashWindows = (units: Uint16Array): Int32Array => {
  const mixed = unitHashes();
  const hashes = new Int32Array(units.length);
  let hash = 0;
  for (let i = 0; i < units.length; i++) {
    hash = ((hash << 1) | (hash >>> 31)) ^ (mixed[units[i] ?? 0] ?? 0);
    const begin = i - shortestStretch + 1;
    if (begin < 0) continue;
    if (begin > 0) {
      const gone = mixed[units[begin - 1] ?? 0] ?? 0;
      hash ^= (gone << turned) | (gone >>> (32 - turned));
    }
    hashes[begin] = hash;
  }
  return hashes;
};

/**
 * The first window of each hash, by where it begins: open addressing in typed arrays, since a long source has millions
 * of windows, and an object for each would take more memory than everything else.
 */
const firstWindows = (hashes: Int32Array): ((window: number) => number) => {
  const bits = Math.ceil(Math.log2(hashes.length * 1.25 + 2));
  const slots = new Int32Array(1 << bits).fill(-1);
  return (window) => {
    const hash = hashes[window] ?? 0;
    let slot = hash >>> (32 - bits);
    for (;;) {
      const first = slots[slot] ?? -1;
      if (first < 0) return (slots[slot] = window);
      if (hashes[first] === hash) return first;
      slot = (slot + 1) & ((1 << bits) - 1);
    }
  };
};

/** The last text whose units begin at or before `at`. */
const textOf = (starts: Int32Array, at: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * Stretches of at least 40 units that stand in one of the texts and again later, in the same text or another: each as
 * long as it goes, in order. Linear: every window is entered once, and what was found is passed over.
 */
export const repeatedStretches = ({ units, starts }: Folded): RepeatedStretch[] => {
  const firstOf = firstWindows(hashWindows(units));
  const found: RepeatedStretch[] = [];
  for (let at = 0; at + 1 < starts.length; at++) {
    const own = starts[at] ?? 0;
    const ownEnd = starts[at + 1] ?? 0;
    for (let start = own; start + shortestStretch <= ownEnd; start++) {
      const first = firstOf(start);
      if (first === start) continue;
      const earlier = textOf(starts, first);
      const earlierEnd = starts[earlier + 1] ?? 0;
      let size = 0;
      while (start + size < ownEnd && first + size < earlierEnd && units[first + size] === units[start + size]) size++;
      if (size < shortestStretch) continue;
      // What repeats itself on the spot is told once.
      const last = found.at(-1);
      const from = start - own;
      const end = from + size;
      if (last?.at === at && last.end > from) found[found.length - 1] = { ...last, end };
      else found.push({ at, start: from, end, earlier, earlierStart: first - (starts[earlier] ?? 0) });
      start += size - shortestStretch;
    }
  }
  return found;
};
