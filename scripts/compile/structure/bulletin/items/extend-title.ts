import type { Row } from '../../row.ts';
import { countHan, emWidth, endsInside, endsSentence, openPairs, strayClosers } from '../../sentence.ts';
import { opensLikeParagraph } from '../body/cut-evidence.ts';
import { fillsMeasure } from '../body/fills-measure.ts';
import { wordAcross } from '../body/word-across.ts';
import { longestTitle, readTitleHead, titleEnd, type TitlePlace } from './title-rows.ts';

/** A title runs over this many rows at most. */
const mostRows = 5;

/** What is left of a title after its first full line, in Han characters. */
const longestRest = 40;

/** Whether a title goes on in the next row: a word, a quotation or a list runs across, or its line is full to the end. */
const goesOn = (title: string, next: Row, measure: number | null): boolean => {
  if (endsSentence(title) || readTitleHead(next.text).start > 0) return false;
  if (wordAcross(title, next.text)) return true;
  if (endsSentence(next.text) || countHan(title + next.text) > longestTitle) return false;
  if (endsInside(title.replace(/[:：]$/u, '')) || (openPairs(title) > 0 && strayClosers(next.text) > 0)) return true;
  if (opensLikeParagraph(next.text) || countHan(next.text) > longestRest) return false;
  return measure !== null && fillsMeasure(emWidth(title), measure) === true;
};

/** Takes in the rows over which a title that no contents vouch for was broken by lines or pages. */
export const extendTitle = (rows: readonly Row[], place: TitlePlace, measure: number | null): TitlePlace => {
  let text = rows[place.row]?.text ?? '';
  // What runs on into the text is whole.
  if (titleEnd(text) !== place.end) return place;
  let count = place.rows;
  for (let next = rows[place.row + count]; next !== undefined && count < mostRows; next = rows[place.row + count]) {
    if (!goesOn(text, next, measure)) break;
    text += next.text;
    count++;
  }
  return { ...place, rows: count, end: titleEnd(text) };
};
