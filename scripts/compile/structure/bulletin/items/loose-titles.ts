import { footCredit, headCredit } from '../../credit.ts';
import { isHeadlineShaped } from '../../headline.ts';
import type { Row } from '../../row.ts';
import { countHan, endsSentence } from '../../sentence.ts';
import { takeLinesAbove } from './title-lines.ts';
import { readTitleHead, titleEnd, type TitlePlace } from './title-rows.ts';

const bracketTitle = /^[【〖]([^】〗]{4,60})[】〗]\s*/u;
const bulletTitle = /^[●•▪■◆◇★☆▲►▶]\s*/u;

const place = (row: number, start: number, end: number): TitlePlace => ({
  row,
  rows: 1,
  start,
  end,
  number: null,
  form: null,
  appendix: false,
});

const closes = (row: Row | undefined): boolean =>
  row === undefined || endsSentence(row.text) || footCredit(row.text) !== null;

/**
 * The items of a body with neither contents nor numbers. In order of preference: 【题目】 at the head of its text; a
 * headline after each credit, where most texts close with one; any headline between paragraphs.
 */
export const looseItems = (rows: readonly Row[]): TitlePlace[] => {
  const bracketed = rows.flatMap(({ text }, row) => {
    const match = bracketTitle.exec(text);
    return match !== null && headCredit(text) === null && text.length > match[0].length + 10
      ? [place(row, 0, match[0].trimEnd().length)]
      : [];
  });
  if (bracketed.length >= 2) return bracketed;
  const headlines = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const bullet = bulletTitle.exec(row.text)?.[0].length ?? 0;
    const fits =
      isHeadlineShaped(row.text.slice(bullet)) &&
      footCredit(row.text) === null &&
      (closes(rows[index - 1]) || takeLinesAbove(rows, place(index, 0, row.text.length)).rows > 1) &&
      next !== undefined &&
      countHan(next.text) > countHan(row.text);
    return fits
      ? [
          {
            ...takeLinesAbove(rows, place(index, readTitleHead(row.text).start + bullet, titleEnd(row.text))),
            afterCredit: index === 0 || footCredit(rows[index - 1]?.text ?? '') !== null,
          },
        ]
      : [];
  });
  const afterCredit = headlines.filter((headline) => headline.afterCredit);
  const credits = rows.filter((row) => footCredit(row.text) !== null).length;
  return credits >= 2 && afterCredit.length * 2 >= credits ? afterCredit : headlines;
};
