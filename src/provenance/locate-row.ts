import { cellTexts } from '../domain/table-row.ts';
import type { Located } from './locate.ts';
import { gramLength } from './source-index.ts';
import { squeeze } from './squeeze.ts';

/** Cells found further apart than this many units of the source for each of the row are others of the same wording. */
const reach = 20;

const own: Located = { status: 'own', source: null, spans: [], line: 0, changes: [] };

/**
 * Where the row of a table comes from: from one stretch of a source, else cell by cell, all of them unchanged, in their
 * order and near each other; what is less than that is an editor's own. `locate` finds a text, in the order of the issue.
 */
export const locateRow = (text: string, locate: (text: string) => Located): Located => {
  const whole = locate(text);
  const size = squeeze(text).text.length;
  if (whole.status !== 'own' || size < gramLength) return whole;
  const cells = cellTexts(text)
    .filter((cell) => cell !== '')
    .map(locate);
  const [first] = cells;
  if (!first || cells.some(({ status, source }) => status !== 'exact' || source !== first.source)) return own;
  const spans = cells.flatMap((cell) => cell.spans);
  const ordered = spans.every(([start], index) => start >= (spans[index - 1]?.[1] ?? 0));
  const length = (spans.at(-1)?.[1] ?? 0) - (spans[0]?.[0] ?? 0);
  return ordered && length <= size * reach ? { ...first, spans } : own;
};
