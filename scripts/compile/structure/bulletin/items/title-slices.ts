import type { Slice } from '../../../text/tracked-text.ts';
import { mergeRows, slicesOf, type Row } from '../../row.ts';
import { wordAcross } from '../body/word-across.ts';
import { titleKey } from '../../title-key.ts';

/**
 * The slices of a title of the contents without the spaces a line break left in it, by what the body prints: a space
 * goes where the body has none at that place, and stays where the body has one too. Where the body lacks the title, a
 * space inside a word goes.
 */
export const closeWrapSpaces = (row: Row, start: number, end: number, bodyTitle: string | null): Slice[] => {
  // Places of the body's own spaces, counted in letters and digits before them.
  const spaced = new Set<number>();
  let letters = 0;
  for (const char of bodyTitle ?? '') {
    if (/\s/u.test(char)) spaced.add(letters);
    letters += titleKey(char).length;
  }
  const slices: Slice[] = [];
  let from = start;
  letters = 0;
  for (let i = start; i < end; i++) {
    const char = row.text[i] ?? '';
    const wrapped =
      bodyTitle === null ? wordAcross(row.text.slice(start, i), row.text.slice(i + 1, end)) : !spaced.has(letters);
    if (/\s/u.test(char) && wrapped) {
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
