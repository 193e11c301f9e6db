import type { Line } from '../../text/lines.ts';
import { readPageLine } from '../page-number.ts';
import { lineToRow, type Row } from '../row.ts';
import { countHan, emWidth, endsSentence } from '../sentence.ts';
import { readNumberMark } from '../number-form.ts';
import { readSourceLine } from './body/source-line.ts';
import { hasNameSuffix } from './cover/read-cover.ts';
import { titleKey } from '../title-key.ts';

/** A row with what the page put around it: `page` where the line is a page number, `running` where it is a head. */
export interface PageRow extends Row {
  readonly page: number | null;
  readonly running: boolean;
}

/** Running heads are short; what is wider and repeats is a repeated text, which is kept. */
const widestHead = 36;
/** The cover stands in the first lines; a head's first printing there is the name itself. */
const coverLines = 12;

/** The head's text without its digits, so that issue and page number do not tell two printings apart. */
const headKey = (text: string): string => titleKey(text).replaceAll(/\d+/gu, '');

const isNumbering = (key: string): boolean => /第期|总第/u.test(key) || /^年[\p{Script=Han}]{0,2}期/u.test(key);

/**
 * Marks page numbers and running heads. A head is a short line that comes back: with the publication's name or its
 * numbering in it twice is enough, without them it must come back three times, always beside a page number or
 * a form feed.
 */
export const markFurniture = (lines: readonly Line[]): PageRow[] => {
  const pages = lines.map((line) => (countHan(line.text) <= 4 ? readPageLine(line.text) : null));
  const printings = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (pages[index] !== null || emWidth(line.text) > widestHead || readNumberMark(line.text) !== null) continue;
    const key = headKey(line.text);
    if (key.length < 2 || /[。！？；]$/u.test(line.text) || readSourceLine(line.text) !== null) continue;
    const seen = printings.get(key);
    if (seen === undefined) printings.set(key, [index]);
    else seen.push(index);
  }
  const names = lines
    .slice(0, coverLines)
    .filter((line, index) => index === 0 || hasNameSuffix(line.text))
    .map((line) => headKey(line.text))
    .filter((key) => key.length >= 3);
  const firstParagraph = lines.findIndex((line) => endsSentence(line.text) && countHan(line.text) > 30);
  const coverEnd = firstParagraph < 0 ? coverLines : Math.min(coverLines, firstParagraph);
  const running = new Set<number>();
  for (const [key, seen] of printings) {
    const ofCover = names.some((name) => key === name || (name.length >= 4 && key.includes(name)));
    const beside = seen.filter(
      (index) =>
        (pages[index - 1] ?? pages[index + 1] ?? null) !== null ||
        lines[index]?.pageBefore === true ||
        lines[index + 1]?.pageBefore === true,
    ).length;
    const later = seen.filter((index) => index >= coverEnd);
    if ((ofCover || isNumbering(key)) && later.length >= 2) for (const index of later) running.add(index);
    else if (ofCover && later.length === 1 && (beside >= 1 || isNumbering(key))) {
      for (const index of later) running.add(index);
    } else if (later.length >= 3 && beside === later.length) for (const index of later) running.add(index);
  }
  return lines.map((line, index) => ({
    ...lineToRow(line),
    page: pages[index] ?? null,
    running: running.has(index),
  }));
};
