import type { Line } from '../../text/lines.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { emWidth, endsSentence } from '../sentence.ts';

/** A paragraph that was set on several lines. `text` is all of it, `slice` its first line, `more` the others. */
export interface WrappedLine extends Line {
  readonly more?: readonly Slice[];
}

/** Spaces between two columns, at least. */
const gutter = /(?<=\S) {2,}(?=\S|\u3000)/gu;
/** Most lines of most pages have no two spaces in a row: that is found out at once. */
const mayPart = '  ';
/** Half ems from the margin to the second column, at least. */
const narrowest = 16;
/** Lines that have to show the same second column. */
const fewestLines = 4;
/** Half ems that a line of a column may fall short of the longest one and yet be full. */
const ragged = 3;

/** One line of one column: where it stands, and where its column says that it begins. */
interface Row {
  readonly slice: Slice;
  readonly text: string;
  readonly indented: boolean;
  readonly line: Line;
}

const halfEms = (text: string): number => emWidth(text) * 2;

/** A line as it was typed, with the white space before it. */
const typed = (text: string, { slice: [start, end], indent }: Line): string => text.slice(start - indent, end);

/** Where a second column may begin in a typed line, in half ems from the margin. */
const columnsOf = (raw: string): number[] => {
  if (!raw.includes(mayPart)) return [];
  const blank = /^ */u.exec(raw)?.[0].length ?? 0;
  const columns = blank >= narrowest ? [blank] : [];
  for (const { index, 0: spaces } of raw.matchAll(gutter)) {
    const column = halfEms(raw.slice(0, index + spaces.length));
    if (column >= narrowest) columns.push(column);
  }
  return columns;
};

/** The UTF-16 offset at which so many half ems of a typed line are over; its length, if it is shorter. */
const offsetOf = (raw: string, column: number): number => {
  let width = 0;
  for (let i = 0; i < raw.length; i++) {
    if (width >= column) return i;
    width += halfEms(raw[i] ?? '');
  }
  return raw.length;
};

const rowOf = (text: string, line: Line, [from, to]: Slice): Row | null => {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return null;
  const lead = piece.length - piece.trimStart().length;
  return {
    slice: [from + lead, from + lead + trimmed.length],
    text: trimmed,
    indented: piece.startsWith('\u3000'),
    line,
  };
};

/** Puts the lines of one column together to paragraphs. */
const toParagraphs = (rows: readonly Row[]): WrappedLine[] => {
  const full = Math.max(...rows.map(({ text }) => halfEms(text))) - ragged;
  const paragraphs: Row[][] = [];
  for (const row of rows) {
    const above = paragraphs.at(-1)?.at(-1);
    const starts =
      above === undefined ||
      row.indented ||
      row.line.number > above.line.number + 1 ||
      (endsSentence(above.text) && halfEms(above.text) < full);
    if (starts) paragraphs.push([row]);
    else paragraphs.at(-1)?.push(row);
  }
  return paragraphs.flatMap((own): WrappedLine[] => {
    const [first, ...others] = own;
    if (first === undefined) return [];
    const { number } = first.line;
    const text = own.map((row) => row.text).join('');
    const more = others.map(({ slice }) => slice);
    return [{ number, slice: first.slice, text, blankBefore: 1, indent: 0, ...(more.length > 0 && { more }) }];
  });
};

const isProse = ({ text, more }: WrappedLine): boolean => more !== undefined && endsSentence(text);

/** Two columns that were typed side by side, line by line, are read one after the other. `text` is that of the lines. */
export const partColumns = (text: string, lines: readonly Line[]): readonly WrappedLine[] => {
  const columns = lines.map((line) => columnsOf(typed(text, line)));
  if (columns.every((own) => own.length === 0)) return lines;
  const parted: WrappedLine[] = [];
  for (let i = 0; i < lines.length;) {
    const [column, end] = blockFrom(text, lines, columns, i);
    const line = lines[i];
    if (column === null) {
      if (line !== undefined) parted.push(line);
      i++;
      continue;
    }
    const sides: [Row[], Row[]] = [[], []];
    for (const one of lines.slice(i, end)) {
      const [start, to] = [one.slice[0] - one.indent, one.slice[1]];
      const middle = start + offsetOf(typed(text, one), column);
      const [left, right] = [rowOf(text, one, [start, middle]), rowOf(text, one, [middle, to])];
      if (left !== null) sides[0].push(left);
      if (right !== null) sides[1].push(right);
    }
    const read = sides.map(toParagraphs);
    // A table, or a list of pages, is no text in two columns.
    parted.push(...(read.every((side) => side.some(isProse)) ? read.flat() : lines.slice(i, end)));
    i = end;
  }
  return parted;
};

/** The second column of the block of lines that begins at `i`, if one does, and the line after the block. */
const blockFrom = (
  text: string,
  lines: readonly Line[],
  columns: readonly (readonly number[])[],
  i: number,
): [column: number | null, end: number] => {
  for (const column of columns[i] ?? []) {
    let shown = 0;
    let end = i;
    for (let j = i; j < lines.length; j++) {
      const line = lines[j];
      if (line === undefined || (j > i && line.blankBefore > 1)) break;
      const shows = columns[j]?.includes(column) === true;
      // A line of the first column alone, beside nothing.
      const alone = j > i && line.blankBefore === 0 && halfEms(typed(text, line)) < column;
      if (!shows && !alone) break;
      if (shows) shown++;
      end = j + 1;
    }
    if (shown >= fewestLines) return [column, end];
  }
  return [null, i];
};
