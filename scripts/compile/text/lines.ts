import type { Slice, TrackedText } from './tracked-text.ts';

/** A line with something on it. `slice` leaves out the white space at either end. */
export interface Line {
  /** 1-based number in the decoded source text, for messages. */
  readonly number: number;
  /** In the tracked text. */
  readonly slice: Slice;
  readonly text: string;
  /** Blank lines between the line before and this one. */
  readonly blankBefore: number;
  /** Characters of white space before the text: a typed indent. */
  readonly indent: number;
  /** A form feed stands before it: pdftotext and the readers of documents put one where a page ends. */
  readonly pageBefore?: true;
}

/** The lines of a tracked text that are not blank. Line ends are LF, CR, CRLF, VT, FF, NEL, LS and PS. */
export const toLines = (tracked: TrackedText): Line[] => {
  const lines: Line[] = [];
  const { text } = tracked;
  const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
  let number = 1;
  let blank = 0;
  let fed = false;
  const push = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') {
      blank++;
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    const from = start + indent;
    const slice: Slice = [from, from + trimmed.length];
    lines.push({ number, slice, text: trimmed, blankBefore: blank, indent, ...(fed && { pageBefore: true }) });
    blank = 0;
    fed = false;
  };
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    push(start, match.index);
    if (match[0] === '\f') fed = true;
    start = match.index + match[0].length;
    number++;
  }
  push(start, text.length);
  return lines;
};
