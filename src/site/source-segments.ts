import type { DropReason, Dropped, Span } from '../domain/ledger.ts';

/** Where a stretch of a source stands in an issue. */
export interface SourceUse {
  readonly span: Span;
  /** Path of the page that holds it, with the place within. */
  readonly path: string;
  /** 第3条: what the page is called in the margin. */
  readonly label: string;
}

/** A stretch of a source with one fate. Joined, the texts are the source. */
export type SourceSegment =
  | { readonly fate: 'used'; readonly text: string; readonly path: string; readonly label: string }
  | { readonly fate: 'dropped'; readonly text: string; readonly reason: DropReason }
  | { readonly fate: 'plain'; readonly text: string };

type Owner =
  Omit<Extract<SourceSegment, { fate: 'used' }>, 'text'> | Omit<Extract<SourceSegment, { fate: 'dropped' }>, 'text'>;

/**
 * The text of a source cut where its fate changes. Spans are half-open ranges of UTF-16 units; where two overlap, the
 * one that starts first keeps its own, the other the rest.
 */
export const sourceSegments = (
  text: string,
  uses: readonly SourceUse[],
  dropped: readonly Dropped[],
): SourceSegment[] => {
  const stretches: { span: Span; owner: Owner }[] = [
    ...uses.map(({ span, path, label }) => ({ span, owner: { fate: 'used' as const, path, label } })),
    ...dropped.map(({ span, reason }) => ({ span, owner: { fate: 'dropped' as const, reason } })),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const segments: SourceSegment[] = [];
  let at = 0;
  for (const { span, owner } of stretches) {
    const start = Math.max(span[0], at);
    const end = Math.min(span[1], text.length);
    if (start >= end) continue;
    if (start > at) segments.push({ fate: 'plain', text: text.slice(at, start) });
    segments.push({ ...owner, text: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) segments.push({ fate: 'plain', text: text.slice(at) });
  return segments;
};

/** Spans that follow each other with nothing but white space between and have one owner become one. */
export const joinUses = (text: string, uses: readonly SourceUse[]): SourceUse[] => {
  const joined: SourceUse[] = [];
  for (const use of uses.toSorted((a, b) => a.span[0] - b.span[0])) {
    const last = joined.at(-1);
    if (last?.path === use.path && text.slice(last.span[1], use.span[0]).trim() === '') {
      joined[joined.length - 1] = { ...last, span: [last.span[0], Math.max(last.span[1], use.span[1])] };
    } else joined.push(use);
  }
  return joined;
};
