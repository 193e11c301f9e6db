import { type Paragraph, paragraph, type Table } from './pieces.ts';
import { measure } from './page-setup.ts';

/** A cell: its runs, and what they say, by which columns are measured. */
export interface Cell {
  readonly runs: string;
  readonly text: string;
}

/** Characters a column is given room for, at least and at most: a long text does not squeeze a number. */
const bounds = { least: 3, most: 20 } as const;

/** What stands beside the text of a cell, in characters. */
const beside = 3;

/** A row of cells so long stays on one page: a page surely holds it. */
const surelyShort = 200;

const lengthOf = ({ text }: Cell): number => Array.from(text).length;

/** Widths of the columns by their longest texts, in twips; together the measure. */
const columnWidths = (rows: readonly (readonly Cell[])[]): number[] => {
  const weights = (rows[0] ?? []).map((_, column) =>
    Math.max(
      bounds.least,
      ...rows.map((row) => {
        const cell = row[column];
        return cell === undefined ? 0 : Math.min(lengthOf(cell), bounds.most);
      }),
    ),
  );
  const all = weights.reduce((sum, weight) => sum + weight + beside, 0);
  return weights.map((weight) => Math.floor(((weight + beside) / all) * measure));
};

const set = ({ runs }: Cell, head: boolean): Paragraph => paragraph(head ? 'TableHead' : 'TableText', runs);

/** Rows → a table; the first row is its head. */
export const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'table',
  widths: columnWidths(rows),
  rows: rows.map((row, index) => ({
    cells: row.map((cell) => set(cell, index === 0)),
    breaks: row.some((cell) => lengthOf(cell) > surelyShort),
  })),
});
