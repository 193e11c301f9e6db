import type { Dropped, Span } from '../../../src/domain/ledger.ts';

/**
 * Spans of one row as stretches to show: neighbours with nothing but white space and dropped text between them become
 * one, so that an annotation shows in its place.
 */
export const mergeSpans = (text: string, spans: readonly Span[], dropped: ReadonlyMap<number, Dropped>): Span[] => {
  const bare = (from: number, to: number): boolean => {
    for (let at = from; at < to;) {
      const gap = dropped.get(at);
      if (gap) at = Math.max(gap.span[1], at + 1);
      else if (/\s/u.test(text.charAt(at))) at++;
      else return false;
    }
    return true;
  };
  const merged: Span[] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last && last[1] <= start && bare(last[1], start)) last[1] = end;
    else merged.push([start, end]);
  }
  return merged;
};
