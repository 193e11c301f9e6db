import type { Row } from '../../row.ts';
import { countHan } from '../../sentence.ts';
import { readNumberMark } from '../../number-form.ts';
import type { ContentsEntry } from '../contents/read-entry.ts';
import type { FoundTitle } from './find-titles.ts';
import { titleKey } from '../../title-key.ts';

const bracketed = /^(?:【[^】]{2,14}】|〖[^〗]{2,14}〗|[★◆■●▲]\s*\S{2,12}\s*[★◆■●▲]?)$/u;

/** The label without its brackets and ornaments: half-open range of the text. */
export const labelRange = (text: string): [number, number] => {
  const start = /^[【〖★◆■●▲\s]*/u.exec(text)?.[0].length ?? 0;
  const end = text.length - (/[】〗★◆■●▲\s]*$/u.exec(text)?.[0].length ?? 0);
  return start < end ? [start, end] : [0, text.length];
};

/** Whether a row names the section the next item begins: 【国内要闻】, ★ 省内动态 ★, or as the contents name it. */
const isSectionLabel = (row: Row, sectionKeys: ReadonlySet<string>): boolean => {
  const text = row.text.trim();
  if (countHan(text) > 14 || text.length > 24) return false;
  if (bracketed.test(text)) return true;
  return sectionKeys.has(titleKey(text.slice(readNumberMark(text)?.length ?? 0)));
};

/** For each title found, the row with which it begins: labels of sections right above it are its own. */
export const labelStarts = (
  rows: readonly Row[],
  found: readonly FoundTitle[],
  entries: readonly ContentsEntry[],
): number[] => {
  const keys = new Set(entries.filter((entry) => entry.kind === 'section').map((entry) => entry.key));
  let from = 0;
  return found.map(({ place }) => {
    let start = place.row;
    for (
      let row = rows[start - 1];
      start > from && row !== undefined && isSectionLabel(row, keys);
      row = rows[start - 1]
    ) {
      start--;
    }
    from = place.row + place.rows;
    return start;
  });
};
