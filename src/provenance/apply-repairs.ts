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

/**
 * The text of a source as its compile read it: without what was dropped, with every repair made, each unit tracing
 * back to the decoded text. The ledger holds repairs of several steps, later ones on what earlier ones left; so
 * they are made in rounds, each making those that fit the text, until none fits.
 */
export const applyRepairs = (
  text: string,
  repairs: readonly Repair[] = [],
  dropped: readonly Dropped[] = [],
): TracedText => {
  let traced = withoutDropped(traceText(text), dropped);
  let waiting = repairs.toSorted((a, b) => a.span[0] - b.span[0]);
  for (;;) {
    const round: Replacement[] = [];
    const left: Repair[] = [];
    let reached = 0;
    for (const repair of waiting) {
      const place = placeOf(traced, repair);
      if (place && place.start >= reached) {
        round.push(place);
        reached = Math.max(place.end, place.start + 1);
      } else left.push(repair);
    }
    if (round.length === 0) return traced;
    traced = replace(traced, round);
    waiting = left;
  }
};
