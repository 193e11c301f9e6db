import { diffRuns, type Run } from './diff-runs.ts';
import { lowerBound } from './lower-bound.ts';
import { gramLength, type SourceIndex } from './source-index.ts';

/** A jump to another part of the source is believed for so many units at least. */
const jumpLength = 10;

/** How far apart two neighbouring pieces may lie in the source and still be one passage with something cut out. */
const cutLength = 400;

/** Candidates looked at for one piece, those nearest to where the reading stands. */
const candidateLimit = 24;

const runAt = (needle: string, text: string, from: number, place: number): number => {
  let length = 0;
  while (from + length < needle.length && needle.charCodeAt(from + length) === text.charCodeAt(place + length)) {
    length++;
  }
  return length;
};

/** Of places in order, those nearest to one. */
const nearest = (places: readonly number[], to: number): readonly number[] => {
  if (places.length <= candidateLimit) return places;
  const after = lowerBound(places.length, (index) => (places[index] ?? 0) >= to);
  const from = Math.max(0, after - candidateLimit / 2);
  return places.slice(from, from + candidateLimit);
};

/** The longest pieces of the needle that stand in the source, from the left; on a par, the one that reads on. */
const anchors = (needle: string, index: SourceIndex, cursor: number): Run[] => {
  const grams = index.grams();
  const runs: Run[] = [];
  let expected = cursor;
  for (let from = 0; from + gramLength <= needle.length;) {
    let best: Run | null = null;
    for (const place of nearest(grams.get(needle.slice(from, from + gramLength)) ?? [], expected)) {
      const length = runAt(needle, index.text, from, place);
      const near = place >= expected && place - expected <= cutLength;
      if (!near && runs.length > 0 && length < jumpLength) continue;
      const closer = best !== null && Math.abs(place - expected) < Math.abs(best.place - expected);
      if (!best || length > best.length || (length === best.length && closer)) best = { from, place, length };
    }
    if (best) {
      runs.push(best);
      expected = best.place + best.length;
    }
    from += best?.length ?? 1;
  }
  return runs;
};

/** A rest too short to be found by itself: the line nearest to where the reading stands that begins with it. */
const tail = (needle: string, from: number, index: SourceIndex, near: number): Run[] => {
  const rest = needle.slice(from);
  if (rest === '' || rest.length >= jumpLength) return [];
  const places: number[] = [];
  const low = Math.max(0, near - 2000);
  for (
    let place = index.text.indexOf(rest, low);
    place >= 0 && place < near + 2000;
    place = index.text.indexOf(rest, place + 1)
  ) {
    if (index.beginsLine(place)) places.push(place);
  }
  const [place] = places.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return place === undefined ? [] : [{ from, place, length: rest.length }];
};

const shift = (runs: readonly Run[], from: number, place: number): Run[] =>
  runs.map((run) => ({ from: run.from + from, place: run.place + place, length: run.length }));

/** The rest of a needle after its last piece: reading on, or on a line of its own. */
const afterLast = (needle: string, last: Run, index: SourceIndex): Run[] => {
  const from = last.from + last.length;
  const place = last.place + last.length;
  const rest = needle.slice(from);
  const elsewhere = tail(needle, from, index, place);
  return elsewhere.length > 0
    ? elsewhere
    : shift(diffRuns(rest, index.text.slice(place, place + rest.length + 4)), from, place);
};

/** What a needle has before its first piece, against what the source has there. */
const beforeFirst = (needle: string, first: Run, index: SourceIndex): Run[] => {
  const place = Math.max(0, first.place - first.from - 4);
  return shift(diffRuns(needle.slice(0, first.from), index.text.slice(place, first.place)), 0, place);
};

/**
 * The pieces of a needle (without white space) that stand in a source, in the order of the needle, none overlapping
 * in it. What no piece covers was changed. Linear in the needle but for what was changed.
 */
export const align = (needle: string, index: SourceIndex, cursor: number): Run[] => {
  const found = anchors(needle, index, cursor);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return [];
  const between = found.flatMap((run, at) => {
    const next = found[at + 1];
    if (!next) return [run];
    const from = run.from + run.length;
    const place = run.place + run.length;
    const near = next.place >= place && next.place - place <= cutLength;
    return near
      ? [run, ...shift(diffRuns(needle.slice(from, next.from), index.text.slice(place, next.place)), from, place)]
      : [run];
  });
  return [...beforeFirst(needle, first, index), ...between, ...afterLast(needle, last, index)];
};
