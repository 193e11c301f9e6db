import type { Slice } from '../../../text/tracked-text.ts';
import { mergeRows, slicesOf, type Row } from '../../row.ts';
import { titleKey } from '../../title-key.ts';

/**
 * The slices of a title of the contents without the spaces a line break left in it, by what the body prints: a space
 * goes where the body has none at that place, and stays where the body has one too.
 */
export const closeWrapSpaces = (row: Row, start: number, end: number, bodyTitle: string | null): Slice[] => {
  if (bodyTitle === null) return slicesOf(row, start, end);
  // Places of the body's own spaces, counted in letters and digits before them.
  const spaced = new Set<number>();
  let letters = 0;
  for (const char of bodyTitle) {
    if (/\s/u.test(char)) spaced.add(letters);
    letters += titleKey(char).length;
  }
  const slices: Slice[] = [];
  let from = start;
  letters = 0;
  for (let i = start; i < end; i++) {
    const char = row.text[i] ?? '';
    if (/\s/u.test(char) && !spaced.has(letters)) {
      slices.push(...slicesOf(row, from, i));
      from = i + 1;
    }
    letters += titleKey(char).length;
  }
  slices.push(...slicesOf(row, from, end));
  return slices;
};

/** The rows of a title as one. */
export const titleRow = (rows: readonly Row[], place: { readonly row: number; readonly rows: number }): Row =>
  mergeRows(rows.slice(place.row, place.row + place.rows));
