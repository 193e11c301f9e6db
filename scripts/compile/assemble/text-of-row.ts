import { cellSeparator } from '../../../src/domain/cell-separator.ts';
import type { DraftBlock } from '../draft.ts';
import type { TrackedText } from '../text/tracked-text.ts';

/** The text of a row of a table: its cells, each as one line, parted by tabs, as many as the table has columns. */
export const textOfRow = ({ text }: TrackedText, { slices, columns = 0 }: DraftBlock): string => {
  const cells = slices
    .map(([start, end]) => text.slice(start, end))
    .join('')
    .split(cellSeparator)
    .map((cell) => cell.replaceAll(/\s+/gu, ' ').trim());
  while (cells.length < columns) cells.push('');
  return cells.join(cellSeparator);
};
