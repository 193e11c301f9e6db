import { anchors, type Pair, type Window } from './anchors.ts';
import { likeness, pairsOf } from './likeness.ts';
import type { Unit } from './units.ts';

/** Lines at least this much alike are one line, edited. */
const alikeFrom = 0.4;
/** Windows with more cells are compared for equal lines alone; with more still, not at all. */
const [mostAlike, mostEqual] = [20_000, 4_000_000];
/** A longer line weighs no more than this many units: one paragraph does not outweigh all others. */
const heaviest = 60;

const weight = ({ text }: Unit): number => 1 + Math.min(text.length, heaviest);

/** The pairing of a window's lines that has most in common, lines edited counting by their likeness. */
const bestPairs = (
  base: readonly Unit[],
  other: readonly Unit[],
  { base: [b0, b1], other: [o0, o1] }: Window,
): Pair[] => {
  const [n, m] = [b1 - b0, o1 - o0];
  if (n * m === 0 || n * m > mostEqual) return [];
  const fuzzy = n * m <= mostAlike;
  const grams = (units: readonly Unit[], from: number, to: number) =>
    fuzzy ? units.slice(from, to).map(({ text }) => pairsOf(text)) : [];
  const [baseGrams, otherGrams] = [grams(base, b0, b1), grams(other, o0, o1)];
  const worth = (i: number, j: number): number => {
    const [a, b] = [base[b0 + i], other[o0 + j]];
    if (!a || !b) return 0;
    if (a.key === b.key) return weight(a);
    const [x, y] = [baseGrams[i], otherGrams[j]];
    if (!x || !y || a.text.startsWith(':::') || b.text.startsWith(':::')) return 0;
    const like = likeness(x, y);
    return like >= alikeFrom ? like * 0.9 * weight(a) : 0;
  };
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const worths = new Float32Array(n * m);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const here = Math.fround(worth(i, j));
      worths[i * m + j] = here;
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), here > 0 ? here + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < n && j < m;) {
    const here = worths[i * m + j] ?? 0;
    if (here > 0 && at(i, j) === here + at(i + 1, j + 1)) pairs.push([b0 + i++, o0 + j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
};

const pairsIn = (base: readonly Unit[], other: readonly Unit[], window: Window): Pair[] => {
  const fixed = anchors(base, other, window);
  if (fixed.length === 0) return bestPairs(base, other, window);
  let [b, o] = [window.base[0], window.other[0]];
  const pairs: Pair[] = [];
  for (const [i, j] of [...fixed, [window.base[1], window.other[1]] as const]) {
    pairs.push(...pairsIn(base, other, { base: [b, i], other: [o, j] }), [i, j]);
    [b, o] = [i + 1, j + 1];
  }
  return pairs.slice(0, -1);
};

/**
 * Which lines of two texts answer to each other, rising in both: equal ones and edited ones. Lines that occur once in
 * both come first; between them the pairing with most in common.
 */
export const align = (base: readonly Unit[], other: readonly Unit[]): Pair[] =>
  pairsIn(base, other, { base: [0, base.length], other: [0, other.length] });
