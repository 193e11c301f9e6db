import type { Block } from '../domain/block.ts';
import { cellsOf, type MarkedLine } from '../domain/table-row.ts';
import type { PlacedBlock } from './block-groups.ts';
import { inlineHtml } from './inline-html.ts';
import { noteCall, type Inset } from './note-call.ts';
import type { PlacedNote } from './placed-note.ts';

/** What a cell is: a head of its column or row, or a value; empty heads are values, since they name nothing. */
export interface CellView {
  readonly html: string;
  readonly scope: 'col' | 'row' | null;
  /** Whether its column holds numbers, to be set flush right below each other. */
  readonly numeric: boolean;
}

export interface RowView {
  readonly id: string;
  readonly cells: readonly CellView[];
}

/** A number with its sign and a short unit: 1,234.5 · −3 · 7.2% · 46万; or a dash for none. */
const numberLike = /^(?:[+\-−±]?\d[\d,，.．\s]*(?:[%％‰℃]|\p{Script=Han}{1,2})?|[-—－–…]+)$/u;

const isNumeric = (texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => text !== '');
  return filled.some((text) => /\d/u.test(text)) && filled.every((text) => numberLike.test(text));
};

/** Which columns of a table, head left out, hold numbers; the first names its rows and never does. */
const numericColumns = (rows: readonly (readonly MarkedLine[])[]): boolean[] =>
  (rows[0] ?? []).map((_, column) => column > 0 && isNumeric(rows.slice(1).map((row) => row[column]?.text ?? '')));

/** The cells of a row as HTML, the notes of each called with `call`; offsets of notes are those of the row. */
const rowHtml = (block: Block, notes: readonly PlacedNote[], call: (note: PlacedNote) => Inset): string[] => {
  let next = 0;
  return cellsOf(block).map((cell) => {
    const insets = cell.notes.flatMap(({ at }) => {
      const note = notes[next++];
      return note === undefined ? [] : [{ ...call(note), at }];
    });
    return inlineHtml(cell, insets);
  });
};

/** The rows of a table, the first its head. */
export const tableView = (placed: readonly PlacedBlock[], call: (note: PlacedNote) => Inset = noteCall): RowView[] => {
  const numeric = numericColumns(placed.map(({ block }) => cellsOf(block)));
  return placed.map(({ id, block, notes }, row) => ({
    id,
    cells: rowHtml(block, notes, call).map((html, column) => ({
      html,
      scope: html === '' ? null : row === 0 ? 'col' : column === 0 ? 'row' : null,
      numeric: numeric[column] ?? false,
    })),
  }));
};
