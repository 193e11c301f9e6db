import type { Dropped, Repair } from '../domain/ledger.ts';
import { replace, traceText, unitFrom, type Replacement, type TracedText } from './traced-text.ts';

const withoutDropped = (traced: TracedText, dropped: readonly Dropped[]): TracedText => {
  const spans = dropped.map(({ span }) => span).toSorted(([a], [b]) => a - b);
  let last = 0;
  const replacements: Replacement[] = [];
  for (const [start, end] of spans) {
    const from = Math.max(start, last);
    if (from < end) replacements.push({ start: from, end, text: '' });
    last = Math.max(last, end);
  }
  return replace(traced, replacements);
};

/** Where a repair fits the text as it is now, or null: what it mends is not there (yet). */
const placeOf = (traced: TracedText, { span, before, after }: Repair): Replacement | null => {
  const start = unitFrom(traced, span[0]);
  const end = unitFrom(traced, span[1]);
  return traced.text.slice(start, end) === before ? { start, end, text: after } : null;
};

const width = ({ span: [start, end] }: Repair): number => end - start;

/**
 * For each repair, those that were made before it: wider ones over the same stretch that still saw what it mends. (A
 * ledger lists repairs by place, not in the order in which they were made.)
 */
const forerunners = (repairs: readonly Repair[]): Map<Repair, Repair[]> => {
  const before = new Map<Repair, Repair[]>();
  const note = (narrow: Repair, wide: Repair): void => {
    if (width(narrow) < width(wide) && wide.before.includes(narrow.before)) {
      before.set(narrow, [...(before.get(narrow) ?? []), wide]);
    }
  };
  for (const [index, repair] of repairs.entries()) {
    for (let next = index + 1; (repairs[next]?.span[0] ?? Infinity) < repair.span[1]; next++) {
      const other = repairs[next];
      if (!other) break;
      note(repair, other);
      note(other, repair);
    }
  }
  return before;
};

/**
 * The text of a source as its compile read it: without what was dropped, with every repair made, each unit tracing
 * back to the decoded text. The repairs are those of several steps, later ones made on what earlier ones left: so
 * they are made in rounds, each making those that fit the text by now, until none does.
 */
export const applyRepairs = (
  text: string,
  repairs: readonly Repair[] = [],
  dropped: readonly Dropped[] = [],
): TracedText => {
  let traced = withoutDropped(traceText(text), dropped);
  const ordered = repairs.toSorted((a, b) => a.span[0] - b.span[0]);
  const earlier = forerunners(ordered);
  const waiting = new Set(ordered);
  for (let patient = true; ;) {
    const round: Replacement[] = [];
    let reached = 0;
    for (const repair of [...waiting]) {
      if (patient && earlier.get(repair)?.some((other) => waiting.has(other))) continue;
      const place = placeOf(traced, repair);
      if (!place || place.start < reached) continue;
      round.push(place);
      waiting.delete(repair);
      reached = Math.max(place.end, place.start + 1);
    }
    if (round.length === 0 && !patient) return traced;
    patient = round.length > 0;
    traced = replace(traced, round);
  }
};
