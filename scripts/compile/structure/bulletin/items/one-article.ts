import { footCredit } from '../../credit.ts';
import type { Row } from '../../row.ts';
import { countHan, endsSentence } from '../../sentence.ts';
import { titleKey } from '../../title-key.ts';
import { isLooseHeading, isMarkedHeading } from '../body/block-kinds.ts';
import { readFields } from '../cover/read-fields.ts';
import { takeLinesAbove } from './title-lines.ts';
import { titleEnd, type TitlePlace } from './title-rows.ts';

/** Headings inside one article are shorter than the titles of articles, by the median. */
const longestHeading = 16;
/** The title stands within so many rows of the nameplate. */
const deepestTitle = 4;

/** Numbers that name parts of one text: 一、 and 第一章. Items of a bulletin may have 一、 too, chapters never. */
const partForms = new Set(['han', 'chapter']);

/**
 * A bulletin of one article (简报) numbers the headings inside it. Told by: a title with a paragraph under it before
 * the first number, short headings, no credits and no editors between. Gives the article's title, or null where the
 * numbered rows are items.
 */
export const oneArticle = (rows: readonly Row[], numbered: readonly TitlePlace[]): TitlePlace | null => {
  const [first] = numbered;
  if (first === undefined || first.form === null || !partForms.has(first.form)) return null;
  const before = rows.slice(0, first.row);
  const title = before.slice(0, deepestTitle).findLastIndex((row, index) => {
    const next = before[index + 1];
    const named = isLooseHeading(row.text) && !isMarkedHeading(row.text);
    return named && next !== undefined && endsSentence(next.text) && countHan(next.text) > 20;
  });
  const titleRow = before[title];
  if (titleRow === undefined || before.some(({ text }) => readFields(text).some((hit) => hit.type === 'role'))) {
    return null;
  }
  const lengths = numbered
    .map(({ row, start, end }) => titleKey(rows[row]?.text.slice(start, end) ?? '').length)
    .sort((a, b) => a - b);
  if ((lengths[Math.floor(lengths.length / 2)] ?? 0) > longestHeading) return null;
  const credits = numbered.filter(({ row }) => footCredit(rows[row - 1]?.text ?? '') !== null).length;
  if (credits >= 2) return null;
  return takeLinesAbove(rows, {
    row: title,
    rows: 1,
    start: 0,
    end: titleEnd(titleRow.text),
    number: null,
    form: null,
    appendix: false,
  });
};
