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

/** …落地加 - 3 -: a page number that came to stand behind the last line of its page. */
const folioBehind = /(?<=[\p{Script=Han}，、；：。”）])\s+[-—–·]\s?(\d{1,4})\s?[-—–·]$/u;

const partFolio = (line: Line, { index }: RegExpExecArray): Line[] => {
  const [start, end] = line.slice;
  const at = index + (line.text.slice(index).length - line.text.slice(index).trimStart().length);
  return [
    { ...line, slice: [start, start + index], text: line.text.slice(0, index) },
    { number: line.number, slice: [start + at, end], text: line.text.slice(at), blankBefore: 0, indent: 0 },
  ];
};

/**
 * Parts page numbers from lines of text before them, where the number is the next one after the last page's, does not
 * stand on a line of its own as well, and no line beside it ends in one too, as those of a table of contents do.
 */
const partFolios = (lines: readonly Line[]): readonly Line[] => {
  const behind = lines.map(({ text }) => folioBehind.exec(text));
  if (behind.every((match) => match === null)) return lines;
  const own = lines.map(({ text }) => readPageLine(text));
  const numbers = new Set(own);
  let last: number | null = null;
  return lines.flatMap((line, i) => {
    last = own[i] ?? last;
    const match = behind[i] ?? null;
    const page = Number(match?.[1] ?? NaN);
    const alone = (behind[i - 1] ?? null) === null && (behind[i + 1] ?? null) === null;
    if (match === null || !alone || page !== (last ?? NaN) + 1 || numbers.has(page)) return [line];
    last = page;
    return partFolio(line, match);
  });
};

/**
 * Marks page numbers and running heads. A head is a short line that comes back: with the publication's name or its
 * numbering in it twice is enough, without them it must come back three times, always beside a page number or
 * a form feed.
 */
export const markFurniture = (printed: readonly Line[]): PageRow[] => {
  const lines = partFolios(printed);
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
