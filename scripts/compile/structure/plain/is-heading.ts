import { isHeadlineShaped } from '../headline.ts';
import { readNumberMark } from '../number-form.ts';
import { emWidth, endsSentence } from '../sentence.ts';

/** Ems of a heading without a number: longer ones are sentences that lost their stop. */
const longest = 26;
/** Of the lines of a text this share must close as prose does before a bare line between two of them is a heading. */
const shareOfProse = 0.5;

/** Whether most lines of a text are prose: in a poem or a list, a short line is no heading. */
export const isProse = (texts: readonly string[]): boolean =>
  texts.filter(endsSentence).length >= shareOfProse * texts.length;

/**
 * Whether line `i` of a text in prose is a heading: it has the shape of one and text follows. Without a number it must
 * stand between closed paragraphs; numbers without text between them are a list.
 */
export const isHeading = (texts: readonly string[], i: number): boolean => {
  const text = texts[i] ?? '';
  const next = texts[i + 1];
  if (next === undefined) return false;
  const mark = readNumberMark(text);
  const after = readNumberMark(next);
  if (mark === null || mark.form === 'article') {
    const closed = i === 0 || endsSentence(texts[i - 1] ?? '');
    return mark === null && closed && endsSentence(next) && isHeadlineShaped(text) && emWidth(text) <= longest;
  }
  if (!isHeadlineShaped(text.slice(mark.length))) return false;
  return endsSentence(next) || (after !== null && after.level > mark.level);
};
