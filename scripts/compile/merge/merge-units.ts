import { sideOf, type Hunk, type Side } from './hunks.ts';
import { sameUnits, type Unit } from './units.ts';

/** A stretch of a merge: lines, or the two readings of a place that cannot be merged. */
export type Piece =
  | { readonly conflict: false; readonly units: readonly Unit[] }
  | {
      readonly conflict: true;
      readonly base: readonly Unit[];
      readonly ours: readonly Unit[];
      readonly theirs: readonly Unit[];
    };

/** Both touch a line, or both put something in at one place. What lies next to each other is apart. */
const clash = (a: Hunk, b: Hunk): boolean =>
  (a.from < b.to && b.from < a.to) || (a.from === a.to && b.from === b.to && a.from === b.from);

const pick = <Value>(base: Value, ours: Value, theirs: Value): Value => (ours === base ? theirs : ours);

interface Region {
  readonly ours: Hunk[];
  readonly theirs: Hunk[];
}

const startOf = ({ ours, theirs }: Region): number => Math.min(ours[0]?.from ?? Infinity, theirs[0]?.from ?? Infinity);
const endOf = ({ ours, theirs }: Region): number => Math.max(ours.at(-1)?.to ?? 0, theirs.at(-1)?.to ?? 0);

/** Hunks that clash, with all that clash with these, as one region; the others each on its own. In order. */
const regionsOf = (ours: Side, theirs: Side): Region[] => {
  const regions: Region[] = [];
  const waiting = [
    ...ours.hunks.map((hunk) => ({ hunk, own: true })),
    ...theirs.hunks.map((hunk) => ({ hunk, own: false })),
  ];
  // What is put in before a line comes before what becomes of the line.
  waiting.sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to);
  for (const { hunk, own } of waiting) {
    const last = regions.findLast((region) => (own ? region.theirs : region.ours).some((other) => clash(hunk, other)));
    if (last) (own ? last.ours : last.theirs).push(hunk);
    else regions.push(own ? { ours: [hunk], theirs: [] } : { ours: [], theirs: [hunk] });
  }
  return regions;
};

/** A stretch of the base as one side has it. */
const readingOf = (base: readonly Unit[], from: number, to: number, hunks: readonly Hunk[], side: Side): Unit[] => {
  const units: Unit[] = [];
  let at = from;
  const keep = (until: number): void => {
    for (; at < until; at++) units.push(...[side.kept.get(at) ?? base[at]].filter((unit) => unit !== undefined));
  };
  for (const hunk of hunks) {
    keep(hunk.from);
    units.push(...hunk.units);
    at = hunk.to;
  }
  keep(to);
  return units;
};

/**
 * Merges what two sides made of one list of lines (diff3). What one side alone changed is as that side has it; what
 * both changed alike is taken once; what they changed differently is a conflict. Changes that only touch are apart.
 */
export const mergeUnits = (base: readonly Unit[], ours: readonly Unit[], theirs: readonly Unit[]): Piece[] => {
  const [our, their] = [sideOf(base, ours), sideOf(base, theirs)];
  const pieces: Piece[] = [];
  let at = 0;
  const keep = (until: number): void => {
    const units: Unit[] = [];
    for (; at < until; at++) {
      const [was, here, there] = [base[at], our.kept.get(at), their.kept.get(at)];
      if (!was || !here || !there) continue;
      units.push({ ...was, text: pick(was.text, here.text, there.text), gap: pick(was.gap, here.gap, there.gap) });
    }
    if (units.length > 0) pieces.push({ conflict: false, units });
  };
  for (const region of regionsOf(our, their)) {
    const [from, to] = [startOf(region), endOf(region)];
    keep(from);
    const [here, there] = [
      readingOf(base, from, to, region.ours, our),
      readingOf(base, from, to, region.theirs, their),
    ];
    at = Math.max(at, to);
    if (region.theirs.length === 0 || sameUnits(here, there)) pieces.push({ conflict: false, units: here });
    else if (region.ours.length === 0) pieces.push({ conflict: false, units: there });
    else pieces.push({ conflict: true, base: base.slice(from, to), ours: here, theirs: there });
  }
  keep(base.length);
  return pieces;
};
