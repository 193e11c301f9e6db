import { cutWords } from '../text/cut-words.ts';
import { lookUp } from '../text/lexicon.ts';
import { editText, type Edit, type Slice, type TrackedText } from '../text/tracked-text.ts';
import type { RepairStep } from './repair-step.ts';

/** Characters that follow a number and make one measure with it, so that a number at the head of a line is no label. */
const measures = '年月日时分秒个项家亿万千百元人次件种类条名位倍％%公里吨米平方';

/** What follows a number that counts: a measure or 余, 多. */
const counted = new RegExp(`^[${measures}余多]`, 'u');

/** After these the space before a number is the writer's: 本报讯 2月18日. */
const datelineEnds = '讯电报道版期号';

/** A number with the white space the extractor put around it; the Han characters beside it are looked at only. */
const numbers = /(?<=([^\d.,]))([ ]{0,3})(\d[\d.,]*[%％]?)([ ]{0,3})(?=(\S?))/gu;

/** 某某在线 2024-01-02 10:30 记者 甲: what stands around a time is set off from it. */
const timestamp = /\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}:\d{2}(?::\d{2})?/gu;

const isHan = (character: string | undefined): boolean => character !== undefined && /\p{Script=Han}/u.test(character);

const reach = 8;
const hanBefore = new RegExp(`\\p{Script=Han}{1,${reach}}$`, 'u');
const hanAfter = new RegExp(`^\\p{Script=Han}{1,${reach}}`, 'u');

/**
 * A space splits a word if the likeliest cut of both sides together runs across it, and one side alone ends in a
 * stump. Where both sides are whole words the space is a pause: 干字当头 奋发有为.
 */
const splitsWord = (before: string, after: string): boolean => {
  const left = hanBefore.exec(before.slice(-reach))?.[0] ?? '';
  const right = hanAfter.exec(after.slice(0, reach))?.[0] ?? '';
  if (left === '' || right === '') return false;
  const lastWord = cutWords(left).words.at(-1) ?? '';
  const firstWord = cutWords(right).words[0] ?? '';
  if (lastWord.length > 1 && firstWord.length > 1) return false;
  let at = 0;
  for (const word of cutWords(left + right).words) {
    if (at < left.length && at + word.length > left.length) return lookUp(word) !== undefined;
    at += word.length;
  }
  return false;
};

/** Short lines are titles, bylines and labels, where a space between Han characters is the printer's. */
const leastHan = 16;
const manyHan = new RegExp(`^(?:\\P{Script=Han}*\\p{Script=Han}){${leastHan}}`, 'u');

const spacesInWords = (line: string): Edit[] => {
  const edits: Edit[] = [];
  if (!manyHan.test(line)) return edits;
  for (const { index, 0: space } of line.matchAll(/(?<=\p{Script=Han}) {1,2}(?=\p{Script=Han})/gu)) {
    const end = index + space.length;
    const before = line.slice(Math.max(0, index - reach), index);
    if (splitsWord(before, line.slice(end, end + reach))) edits.push({ start: index, end, text: '' });
  }
  return edits;
};

const spacesAroundNumbers = (line: string): Edit[] => {
  const edits: Edit[] = [];
  const times = [...line.matchAll(timestamp)].map(({ index, 0: { length } }): Slice => [index, index + length]);
  const prose = line.includes('。') && manyHan.test(line);
  for (const match of line.matchAll(numbers)) {
    const [whole, before = '', left = '', number = '', right = '', after = ''] = match;
    const start = match.index;
    if (times.some(([from, to]) => start < to && start + whole.length > from)) continue;
    const damaged =
      (left !== '' && isHan(before) && (right !== '' || !isHan(after)) && after !== '') ||
      (right !== '' && isHan(after) && (left !== '' || !isHan(before)));
    // In prose a space on one side alone is the extractor's where the number counts something: 项目有 37余个.
    const lopsided = prose && isHan(before) && isHan(after) && counted.test(after);
    if (!(damaged || lopsided) || whole === number) continue;
    if (left !== '' && isHan(before) && !datelineEnds.includes(before)) {
      edits.push({ start, end: start + left.length, text: '' });
    }
    if (right !== '' && isHan(after)) {
      const from = start + left.length + number.length;
      edits.push({ start: from, end: from + right.length, text: '' });
    }
  }
  const head = /^\s*\d[\d.,]*[%％]?( +)(\p{Script=Han})/u.exec(line);
  if (head?.[1] && measures.includes(head[2] ?? '')) {
    const end = head[0].length - (head[2]?.length ?? 0);
    // After an indent the number at the head is among the numbers above, too: a space is closed once.
    if (!edits.some((edit) => edit.end === end)) edits.unshift({ start: end - head[1].length, end, text: '' });
  }
  return edits;
};

/** Such a space may be damage; it is looked for by itself, since most lines have none. */
const betweenWords = / (?<=[\p{Script=Han}\d] ) ?(?=[\p{Script=Han}\d])/gu;

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

/**
 * Closes the spaces a PDF extractor leaves between Han characters and numbers (连续 8 年) and inside words (服 务).
 * White space is no text, so nothing is entered in the book. A tab parts the cells of a row and stays.
 */
export const closeSpaces = (tracked: TrackedText): RepairStep => {
  const edits: Edit[] = [];
  const source = tracked.text;
  betweenWords.lastIndex = 0;
  while (betweenWords.test(source)) {
    let from = betweenWords.lastIndex;
    let to = from;
    while (from > 0 && !isLineEnd(source.charCodeAt(from - 1))) from--;
    while (to < source.length && !isLineEnd(source.charCodeAt(to))) to++;
    betweenWords.lastIndex = to;
    const line = source.slice(from, to);
    for (const { start, end, text } of [...spacesInWords(line), ...spacesAroundNumbers(line)]) {
      edits.push({ start: from + start, end: from + end, text });
    }
  }
  edits.sort((a, b) => a.start - b.start);
  return { tracked: editText(tracked, edits) };
};
