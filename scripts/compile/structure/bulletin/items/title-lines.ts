import type { Row } from '../../row.ts';
import { countHan } from '../../sentence.ts';
import { isLooseHeading, isMarkedHeading } from '../body/block-kinds.ts';
import { longestTitle, type TitlePlace } from './title-rows.ts';

/** A centred title is broken over this many lines at most. */
const mostLines = 3;
/** A line shorter than this above a title is a label (科技要闻). */
const leastHan = 5;

const isTitleLine = (row: Row | undefined): row is Row =>
  row !== undefined && isLooseHeading(row.text) && !isMarkedHeading(row.text) && countHan(row.text) >= leastHan;

/**
 * A title centred over several lines: lines without a stop, no blank line between them, set off by blank lines (or an
 * indent under them) from what stands around. `place` is its last line; what comes back begins with its first.
 */
export const takeLinesAbove = (rows: readonly Row[], place: TitlePlace): TitlePlace => {
  const below = rows[place.row + place.rows];
  if (below === undefined || (below.blankBefore === 0 && below.indent === 0)) return place;
  let first = place.row;
  while (place.row - first + 1 < mostLines && rows[first]?.blankBefore === 0 && isTitleLine(rows[first - 1])) first--;
  const lines = rows.slice(first, place.row + place.rows);
  const whole = lines.map(({ text }) => text).join('');
  // Lines that nothing sets off are a label, a kicker and a title as well.
  if (first === place.row || (first > 0 && (lines[0]?.blankBefore ?? 0) === 0)) return place;
  if (countHan(whole) > longestTitle) return place;
  return {
    ...place,
    row: first,
    rows: lines.length,
    end: whole.length - (rows[place.row]?.text.length ?? 0) + place.end,
  };
};
