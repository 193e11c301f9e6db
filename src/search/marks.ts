import { comparable } from './fold.ts';
import type { Query } from './query.ts';
import { isRun } from './tokens.ts';

/** A stretch of text shown to the reader. */
export interface TextPart {
  readonly text: string;
  /** It is what was searched for. */
  readonly marked: boolean;
}

/** UTF-16 code units, half-open. */
export type Range = readonly [start: number, end: number];

/** Where a term stands, by the rule of the index: letters and digits from where their run begins. */
const rangesOf = (text: string, term: string, anywhere: boolean): Range[] => {
  const ranges: Range[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const insideRun = at > 0 && isRun(text.charAt(at)) && isRun(text.charAt(at - 1));
    if (anywhere || !insideRun) ranges.push([at, at + term.length]);
  }
  return ranges;
};

/** In order, those that touch or overlap made one: a match is marked in one piece. */
const joinRanges = (ranges: readonly Range[]): Range[] => {
  const joined: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
};

/** Where the terms of a query stand in folded text, and how many of the terms do. */
export const findMarks = (folded: string, query: Query): { readonly ranges: Range[]; readonly terms: number } => {
  const text = comparable(folded);
  const found = query.terms.map((forms) => forms.flatMap((form) => rangesOf(text, comparable(form), query.anywhere)));
  return { ranges: joinRanges(found.flat()), terms: found.filter((ranges) => ranges.length > 0).length };
};

/** Cuts `text` from `from` to `to` at the ranges. */
export const cutAtMarks = (text: string, ranges: readonly Range[], from = 0, to = text.length): TextPart[] => {
  const parts: TextPart[] = [];
  let at = from;
  for (const [start, end] of ranges) {
    if (start >= to) break;
    parts.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, Math.min(end, to)), marked: true },
    );
    at = Math.min(end, to);
  }
  parts.push({ text: text.slice(at, to), marked: false });
  return parts.filter((part) => part.text !== '');
};
