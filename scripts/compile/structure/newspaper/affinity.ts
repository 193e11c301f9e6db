import { pairRarity } from '../../text/lexicon.ts';
import { bigramsOf, sharedWeight, type Bigrams, type Idf } from '../stitch/bigrams.ts';
import { memo, memoPair } from '../stitch/memo.ts';
import { affinityWeights as w } from './thread-weights.ts';
import type { Outline, Unit } from './story.ts';

/** How much a stretch speaks of a story, from 0 to about 1: the share of its telling pairs that the story has too. */
export interface Affinity {
  readonly toStory: (unit: number, story: number) => number;
  readonly toUnits: (unit: number, others: readonly number[]) => number;
}

/** Stretches under a head that surely are the article's. */
const sure = 2;
/** A stretch is compared with the nearest of a story's stretches, and speaks as the best of them say. */
const nearest = 12;
const best = 2;

export const unitBigrams = ({ entry, sections }: Unit): Set<number> =>
  bigramsOf(
    [...sections.flatMap(({ place, title }) => [place?.text ?? '', ...title.map(({ text }) => text)]), entry.text].join(
      '\n',
    ),
  );

/** Stretches by story, as far as known: by the heads alone at first, later by what was decided. */
export const firstGuess = ({ heads, units }: Outline): number[][] => {
  const members: number[][] = heads.map(() => []);
  for (const [i, unit] of units.entries()) {
    const list = members[unit.article];
    if (list !== undefined && list.length < sure) list.push(i);
  }
  return members;
};

const weightOf = (set: Bigrams, idf: Idf): number => {
  let sum = 0;
  for (const bigram of set) sum += Math.max(idf(bigram), 0);
  return sum;
};

/** Compares stretches with stories; the size of a story does not matter. A stretch never speaks for itself. */
export const compareWith = (
  { heads }: Outline,
  sets: readonly Bigrams[],
  members: readonly (readonly number[])[],
): Affinity => {
  const idf = memo((pair) => Math.max(pairRarity(pair >>> 16, pair & 0xffff) - w.plain, 0));
  const weights = sets.map((set) => weightOf(set, idf));
  const titles = heads.map(({ title, deck }) => {
    const set = bigramsOf([...title, ...deck].map(({ text }) => text).join('\n'));
    return { set, weight: weightOf(set, idf) };
  });
  const known = new Map<number, number>();
  const likeness = (a: number, b: number): number => {
    const key = a * sets.length + b;
    const before = known.get(key);
    if (before !== undefined) return before;
    const shared = sharedWeight(sets[a] ?? new Set(), sets[b] ?? new Set(), idf);
    const value = shared / Math.max(Math.sqrt((weights[a] ?? 0) * (weights[b] ?? 0)), 1);
    known.set(key, value);
    return value;
  };
  const toUnits = (unit: number, others: readonly number[]): number => {
    const near = others
      .filter((other) => other !== unit)
      .sort((a, b) => Math.abs(a - unit) - Math.abs(b - unit))
      .slice(0, nearest);
    const most = near
      .map((other) => likeness(unit, other))
      .sort((a, b) => b - a)
      .slice(0, best);
    return most.length === 0 ? 0 : most.reduce((a, b) => a + b, 0) / most.length;
  };
  const nats = (share: number, unit: number): number =>
    w.scale *
    Math.sqrt(Math.min(weights[unit] ?? 0, w.fullWeight) / w.fullWeight) *
    Math.max(Math.min(share, w.mostShare) - w.leastShare, 0);
  return {
    toUnits: (unit, others) => nats(toUnits(unit, others), unit),
    toStory: memoPair(heads.length, (unit, story) => {
      const title = titles[story];
      const taken =
        title === undefined ? 0 : sharedWeight(title.set, sets[unit] ?? new Set(), idf) / Math.max(title.weight, 1);
      return nats(toUnits(unit, members[story] ?? []) + w.title * taken, unit);
    }),
  };
};
