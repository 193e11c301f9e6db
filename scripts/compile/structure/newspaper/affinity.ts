import { bigramsOf } from '../stitch/bigrams.ts';
import { memoPair } from '../stitch/memo.ts';
import type { Likeness } from './likeness.ts';
import { affinityWeights as w } from './thread-weights.ts';
import type { Outline, Unit } from './story.ts';

/** How much a stretch speaks of a story, in nats: by the telling pairs of characters that the story has too. */
export interface Affinity {
  readonly toStory: (unit: number, story: number) => number;
  readonly toUnits: (unit: number, others: readonly number[]) => number;
}

/** Stretches under a head that surely are the article's. */
const sure = 2;
/** A stretch is compared with the nearest of a story's stretches, and speaks as the best of them say. */
const nearest = 12;
const best = 2;
/** Stretches away from which a mark still binds. */
const reach = 8;

export const unitBigrams = ({ entry, sections }: Unit): Set<number> =>
  bigramsOf(
    [...sections.flatMap(({ place, title }) => [place?.text ?? '', ...title.map(({ text }) => text)]), entry.text].join(
      '\n',
    ),
  );

/** Stretches by story, as far as known: by the heads alone at first, later by what was decided. */
export const firstGuess = ({ heads, units }: Outline): number[][] => {
  const members: number[][] = heads.map(() => []);
  /** Of heads side by side nobody knows yet which text is whose. */
  const shared = new Set(units.flatMap(({ opens }) => (opens.length > 1 ? opens : [])));
  for (const [i, unit] of units.entries()) {
    const list = members[unit.article];
    if (list !== undefined && list.length < sure && !shared.has(unit.article)) list.push(i);
  }
  return members;
};

/** The most that rare pairs bind a stretch to any of the others. */
const marksWith = ({ marks }: Likeness, unit: number, others: readonly number[]): number => {
  let most = 0;
  for (const other of others) {
    if (other !== unit && Math.abs(other - unit) <= reach) most = Math.max(most, marks(unit, other));
  }
  return most;
};

const marked = (marks: number): number => Math.min(Math.max(marks - w.leastMarks, 0), w.mostMarks);

/** The mean likeness to the most alike of the nearest others. `others` ascend; a stretch never speaks for itself. */
const likenessToNearest = ({ between }: Likeness, unit: number, others: readonly number[]): number => {
  let after = others.findIndex((other) => other > unit);
  if (after < 0) after = others.length;
  let before = after - 1;
  let first = -1;
  let second = -1;
  for (let taken = 0; taken < nearest; taken++) {
    if (others[before] === unit) before--;
    const above = others[before];
    const below = others[after];
    if (above === undefined && below === undefined) break;
    const useAbove = below === undefined || (above !== undefined && unit - above <= below - unit);
    const value = between(unit, (useAbove ? above : below) ?? unit);
    if (useAbove) before--;
    else after++;
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  if (first < 0) return 0;
  return second < 0 ? first : (first + second) / best;
};

/** Compares stretches with stories; the size of a story does not matter. */
export const compareWith = (
  { heads, units }: Outline,
  likeness: Likeness,
  members: readonly (readonly number[])[],
): Affinity => {
  const titles = heads.map(({ title, deck }) => bigramsOf([...title, ...deck].map(({ text }) => text).join('\n')));
  const nats = (share: number, unit: number): number =>
    w.scale *
    Math.sqrt(Math.min(likeness.weights[unit] ?? 0, w.fullWeight) / w.fullWeight) *
    Math.max(Math.min(share, w.mostShare) - w.leastShare, 0);
  return {
    toUnits: (unit, others) =>
      nats(likenessToNearest(likeness, unit, others), unit) + marked(marksWith(likeness, unit, others)),
    toStory: memoPair(units.length, heads.length, (unit, story) => {
      const title = titles[story] ?? new Set();
      const own = members[story] ?? [];
      const marks = Math.max(marksWith(likeness, unit, own), likeness.marksOf(title, unit));
      const share = likenessToNearest(likeness, unit, own) + w.title * likeness.taken(title, unit);
      return nats(share, unit) + marked(marks);
    }),
  };
};
