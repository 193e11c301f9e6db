import { emWidth } from '../../../../src/site/balance-lines.ts';

/** A column's width: in characters where it is `fixed`, else as its share of what the fixed ones leave. */
export interface ColumnWidth {
  readonly size: number;
  readonly fixed: boolean;
}

/** Up to here a column is as wide as its widest cell: a figure or a date is not broken. */
const short = 9;
/** Fixed columns take at most so much of the measure, which is about 36 characters. */
const fixedRoom = 26;
/** Widest a cell counts: a column of sentences wraps anyway. */
const widest = 30;
/** Room around the text of a cell, and the least a column has. */
const air = 1.5;
const least = 1.5;

/**
 * Widths of a table's columns, in characters: short ones as wide as their text, longer ones by what they ask for, half
 * by the widest cell and half by their mean, so that one long cell does not starve the others.
 * @param rows cells of the rows, as many in each.
 */
export const columnWidths = (rows: readonly (readonly string[])[]): ColumnWidth[] => {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => {
    const widths = rows.map((row) => Math.min(widest, Math.max(least, emWidth(row[column] ?? ''))));
    const most = Math.max(least, ...widths);
    const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
    const fixed = most <= short;
    return { size: Math.round(((fixed ? most : (most + mean) / 2) + air) * 100) / 100, fixed };
  });
  const taken = columns.reduce((sum, { size, fixed }) => sum + (fixed ? size : 0), 0);
  const canFix = taken <= fixedRoom && columns.some(({ fixed }) => !fixed);
  return columns.map(({ size, fixed }) => ({ size, fixed: fixed && canFix }));
};
