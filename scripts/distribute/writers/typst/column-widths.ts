import { emWidth } from '../../../../src/site/balance-lines.ts';

/** Widest a cell counts, in ems: a column of sentences wraps anyway. */
const widest = 18;
/** Room around the text of a cell, and the least a column has. */
const air = 1.2;
const least = 2;

/**
 * Widths of a table's columns as shares of the measure, each as wide as its text asks for: half by its widest cell,
 * half by the sum of its cells, so that one long cell does not starve the others.
 * @param rows cells of the rows, as many in each.
 */
export const columnWidths = (rows: readonly (readonly string[])[]): number[] => {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const widths = rows.map((row) => Math.min(widest, emWidth(row[column] ?? '')));
    const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
    const share = (Math.max(least, ...widths) + Math.max(least, mean)) / 2 + air;
    return Math.round(share * 100) / 100;
  });
};
