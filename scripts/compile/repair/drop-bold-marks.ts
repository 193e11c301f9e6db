import type { Slice, TrackedText } from '../text/tracked-text.ts';
import { dropStretches } from './drop-stretches.ts';
import type { RepairStep } from './repair-step.ts';

/** A pair of marks may stand this far apart: a heading broken over lines, not a page. */
const farthest = 240;

const marks = /\*{2,3}(?!\*)/gu;

/** Marks that stand in for something: digits left out (138****1234), a name (张**), a rule of asterisks. */
const isLiteral = (text: string, start: number, end: number): boolean =>
  /[*\w]/u.test(text[start - 1] ?? ' ') || /\w/u.test(text[end] ?? ' ');

/** A closing mark that lost one of its two asterisks: the first lone one between text on the line. */
const halfMark = /(?<=[^\s*])\*(?=[^\s*])/u;

const halfClosing = (text: string, from: number): Slice[] => {
  const line = /^[^\n\r]*/u.exec(text.slice(from, from + farthest))?.[0] ?? '';
  const at = halfMark.exec(line)?.index ?? -1;
  return at < 0 || isLiteral(line, at, at + 1) ? [] : [[from + at, from + at + 1]];
};

const isHan = (character: string | undefined): boolean => character !== undefined && /\p{Script=Han}/u.test(character);

/** 有效率** 82%**: a mark right behind a word, a space, a stretch of the same line that the next mark closes. */
const opensAfterSpace = (text: string, start: number, end: number): boolean =>
  isHan(text[start - 1]) && /^ {1,2}[^\s*][^*\n\r]{0,60}(?<!\s)\*{2}(?!\*)/u.test(text.slice(end, end + 80));

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);

/**
 * Bold marks a converter left in the text (`**附：…` to `…摘录：**`, over line ends too) are dropped, in pairs, and one
 * alone where it opens a line. What stands between them stays.
 */
export const dropBoldMarks = (tracked: TrackedText): RepairStep => {
  const { text } = tracked;
  const slices: Slice[] = [];
  /** Marks without a partner amid words: bold too, but only where there are pairs to show that marks mean bold here. */
  const lone: Slice[] = [];
  let open: Slice | null = null;
  const opensLine = ([start]: Slice): boolean =>
    start === 0 || /[\n\r][ \t\u3000]*$/u.test(text.slice(Math.max(0, start - 40), start));
  const giveUp = (): void => {
    if (open && opensLine(open)) slices.push(open, ...halfClosing(text, open[1]));
    else if (open && isHan(text[open[0] - 1]) && isHan(text[open[1]])) lone.push(open);
    open = null;
  };
  for (const { index: start, 0: mark } of text.matchAll(marks)) {
    const end = start + mark.length;
    if (isLiteral(text, start, end)) continue;
    const opening = !isSpace(text[end]) || (open === null && opensAfterSpace(text, start, end));
    const closing = !isSpace(text[start - 1]);
    if (open && (start - open[1] > farthest || (!opensLine(open) && /[\n\r]/u.test(text.slice(open[1], start))))) {
      giveUp();
    }
    if (open && closing && !/^[、，；]/u.test(text.slice(open[1], open[1] + 1)) && start - open[1] > 1) {
      slices.push(open, [start, end]);
      open = null;
    } else if (opening) {
      giveUp();
      open = [start, end];
    }
  }
  giveUp();
  if (slices.length > 1) slices.push(...lone);
  slices.sort((a, b) => a[0] - b[0]);
  return dropStretches(tracked, slices, 'ocr-artifact');
};
