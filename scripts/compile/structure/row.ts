import type { Line } from '../text/lines.ts';
import type { Slice } from '../text/tracked-text.ts';

/** A stretch of text made of one line or of several put together; `text` is the text of its slices, end to end. */
export interface Row {
  readonly text: string;
  readonly slices: readonly Slice[];
  /** Line of the source on which it starts, from 1. */
  readonly number: number;
  /** Typed indent of its first line, in characters. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly blankBefore: number;
  /** A page is known to have ended between the row before and this one. */
  readonly pageBefore: boolean;
  /** Where the lines it was put together from begin, in `text`. */
  readonly seams: readonly number[];
}

export const lineToRow = (line: Line, pageBefore = line.pageBefore ?? false): Row => ({
  text: line.text,
  slices: [line.slice],
  number: line.number,
  indent: line.indent,
  blankBefore: line.blankBefore,
  pageBefore,
  seams: [],
});

/** Puts rows together, in order. Throws nothing; an empty list gives an empty row. */
export const mergeRows = (rows: readonly Row[]): Row => {
  const [first] = rows;
  const seams: number[] = [];
  let length = 0;
  for (const row of rows) {
    if (length > 0) seams.push(length);
    for (const seam of row.seams) seams.push(length + seam);
    length += row.text.length;
  }
  return {
    text: rows.map((row) => row.text).join(''),
    slices: rows.flatMap((row) => row.slices),
    number: first?.number ?? 0,
    indent: first?.indent ?? 0,
    blankBefore: first?.blankBefore ?? 0,
    pageBefore: first?.pageBefore ?? false,
    seams,
  };
};

/** The slices that hold `[start, end)` of the row's text, white space at either rim left out. */
export const slicesOf = (row: Row, start = 0, end = row.text.length): Slice[] => {
  const piece = row.text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = start + piece.trimEnd().length;
  const slices: Slice[] = [];
  let passed = 0;
  for (const [low, high] of row.slices) {
    const size = high - low;
    const a = Math.max(from - passed, 0);
    const b = Math.min(to - passed, size);
    if (a < b) slices.push([low + a, low + b]);
    passed += size;
  }
  return slices;
};

/** A row of its own from `[start, end)` of a row. */
export const cutRow = (row: Row, start: number, end = row.text.length): Row => {
  const piece = row.text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const text = piece.trim();
  return {
    ...row,
    text,
    slices: slicesOf(row, start, end),
    seams: row.seams.filter((seam) => seam > from && seam < from + text.length).map((seam) => seam - from),
    ...(start > 0 && { indent: 0, blankBefore: 0, pageBefore: false }),
  };
};

/** First to last position of a row in the tracked text: where a message points. */
export const whereOf = (row: Row): Slice => [row.slices[0]?.[0] ?? 0, row.slices.at(-1)?.[1] ?? 0];
