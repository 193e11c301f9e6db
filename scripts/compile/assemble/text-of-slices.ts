import type { Slice, TrackedText } from '../text/tracked-text.ts';

const letterAtEnd = /[\p{L}\p{M}](?<!\p{Script=Han})$/u;
const letterAtStart = /^[\p{L}\p{N}](?<!\p{Script=Han})/u;
const digitAtEnd = /\p{Nd}$/u;
const letterOnlyAtStart = /^\p{L}(?<!\p{Script=Han})/u;
/** Half-width punctuation that ends a clause wants its space back when a Latin word follows. */
const latinStopAtEnd = /[A-Za-z\d)"'][,.;:!?]$/u;

/** What stands between two pieces that a line end held apart: nothing in Chinese, a space between Latin words. */
const glue = (before: string, after: string): string => {
  const tail = before.slice(-2);
  const head = after.slice(0, 2);
  if (letterAtEnd.test(tail) && letterAtStart.test(head)) return ' ';
  if (digitAtEnd.test(tail) && letterOnlyAtStart.test(head)) return ' ';
  if (latinStopAtEnd.test(tail) && letterOnlyAtStart.test(head)) return ' ';
  return '';
};

const mergeNeighbours = (slices: readonly Slice[]): Slice[] => {
  const merged: Slice[] = [];
  for (const slice of slices) {
    const last = merged.at(-1);
    if (last?.[1] === slice[0]) merged[merged.length - 1] = [last[0], slice[1]];
    else merged.push(slice);
  }
  return merged;
};

/**
 * The text of slices, in their order, as one line: line ends close up (but for the space between Latin words), other
 * white space is one space, none stands at either end. Between slices that are phrases of their own stands a space.
 */
export const textOfSlices = (tracked: TrackedText, slices: readonly Slice[], phrases = false): string => {
  let text = '';
  for (const [i, [start, end]] of mergeNeighbours(slices).entries()) {
    if (phrases && i > 0) text += ' ';
    const pieces = tracked.text
      .slice(start, end)
      .split(/[\n\r\v\f\u0085\u2028\u2029]+/u)
      .map((piece) => piece.replaceAll(/\s+/gu, ' ').trim())
      .filter((piece) => piece !== '');
    for (const piece of pieces) text += glue(text, piece) + piece;
  }
  return text;
};
