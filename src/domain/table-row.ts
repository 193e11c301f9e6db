import { cellSeparator } from './cell-separator.ts';
import { lineSchema } from './line.ts';
import type { Mark } from './mark.ts';
import type { Note } from './note.ts';

/** A text with what is marked and noted in it; offsets are its own. */
export interface MarkedLine {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
}

/** What a table is made of, as far as its shape goes. */
interface Row extends MarkedLine {
  readonly type: string;
  readonly bylines: readonly string[];
  readonly truncated: boolean;
}

/** The texts of a row's cells, in order. Empty ones are among them. */
export const cellTexts = (text: string): string[] => text.split(cellSeparator);

/** The cells of a row, each with its own marks and notes, offsets counted from the start of the cell. */
export const cellsOf = ({ text, marks, notes }: MarkedLine): MarkedLine[] => {
  let start = 0;
  return cellTexts(text).map((cell) => {
    const from = start;
    const to = from + cell.length;
    start = to + cellSeparator.length;
    return {
      text: cell,
      marks: marks
        .filter((mark) => mark.start >= from && mark.end <= to)
        .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from })),
      notes: notes.filter(({ at }) => at > from && at <= to).map((note) => ({ ...note, at: note.at - from })),
    };
  });
};

/** Cells → the text of a row with its marks and notes (or whatever else has a place in it): undoes `cellsOf`. */
export const joinCells = <N extends { readonly at: number }>(
  cells: readonly { readonly text: string; readonly marks: readonly Mark[]; readonly notes: readonly N[] }[],
): { text: string; marks: Mark[]; notes: N[] } => {
  const row = { text: '', marks: [] as Mark[], notes: [] as N[] };
  for (const [index, { text, marks, notes }] of cells.entries()) {
    if (index > 0) row.text += cellSeparator;
    const from = row.text.length;
    row.marks.push(...marks.map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from })));
    row.notes.push(...notes.map((note) => ({ ...note, at: note.at + from })));
    row.text += text;
  }
  return row;
};

/**
 * What is wrong with a row by itself, in words, or null: it has two cells or more (one column is a list), each of them
 * a line of text or empty, and not all of them empty. Marks stay within a cell; a note stands behind a character of one.
 */
export const rowTrouble = ({ text, marks, notes }: MarkedLine): string | null => {
  const cells = cellTexts(text);
  if (cells.length < 2) return '表的一行至少两格，格与格之间是一个制表符；只有一栏的请用列表';
  if (cells.every((cell) => cell === '')) return '表的一行不能全是空格子';
  const bad = cells.findIndex((cell) => !lineSchema.safeParse(cell).success);
  if (bad >= 0) return `第 ${String(bad + 1)} 格须是一行文字：不含换行与控制字符，首尾没有空白`;
  if (marks.some(({ start, end }) => text.slice(start, end).includes(cellSeparator))) return '标记跨了格子';
  if (notes.some(({ at }) => text.charAt(at - 1) === cellSeparator)) return '脚注须在格子的文字之后';
  return null;
};

const isRow = ({ type }: Row): boolean => type === 'table-row';

/** Runs of rows that follow each other, each one table, as half-open ranges of places in the list. */
export const tableRuns = (blocks: readonly Row[]): { start: number; end: number }[] => {
  const runs: { start: number; end: number }[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!isRow(block)) continue;
    const last = runs.at(-1);
    if (last?.end === index) last.end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  }
  return runs;
};

/**
 * What is wrong with the tables of a list of blocks, each with the place of the block. Every row has as many cells as
 * the first, the head; what is said about a table, 署名 and 下缺, stands with its last row.
 */
export const tableTroubles = (blocks: readonly Row[]): { block: number; message: string }[] =>
  tableRuns(blocks).flatMap(({ start, end }) => {
    const rows = blocks.slice(start, end);
    const width = cellTexts(rows[0]?.text ?? '').length;
    return rows.flatMap((row, index) => {
      const found = cellTexts(row.text).length;
      const name = `表的第 ${String(index + 1)} 行（${cellTexts(row.text).join('｜')}）`;
      const troubles: string[] = [];
      if (found !== width) troubles.push(`${name}有 ${String(found)} 格，表头有 ${String(width)} 格：须一样多`);
      if (index < rows.length - 1 && (row.truncated || row.bylines.length > 0)) {
        troubles.push(`${name}带有署名或下缺：它们说的是整张表，只能放在最后一行`);
      }
      return troubles.map((message) => ({ block: start + index, message }));
    });
  });
