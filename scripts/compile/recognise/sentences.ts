import type { Slice } from '../text/tracked-text.ts';
import { unitClass } from '../text/unit-class.ts';
import { memoText } from './memo-text.ts';

const isStop = unitClass(/[。！？!?…]/u);
const isCloser = unitClass(/[”’」』）)》]/u);
const isQuote = unitClass(/[”’」』]/u);
const ellipsis = '…'.charCodeAt(0);
/** So many marks that close may follow a stop and still belong to its sentence. */
const mostClosers = 4;
/** No sentence people write is longer; what is, is cut, so that work on one stays bounded. */
const longest = 800;
/** A cut looks for a comma this far back. */
const reach = 200;

/** Behind the stop that stands at `at`, where one does; an ellipsis is one at the end of a quotation. */
const behindStop = (text: string, at: number): number => {
  if (text.charCodeAt(at) !== ellipsis) return at + 1;
  return text.charCodeAt(at + 1) === ellipsis && isQuote(text.charCodeAt(at + 2)) ? at + 2 : at;
};

/** The sentences of a block's text, in order, as half-open ranges that together cover it. */
export const sentencesOf = memoText((text: string): readonly Slice[] => {
  const slices: Slice[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isStop(text.charCodeAt(at))) continue;
    const stop = behindStop(text, at);
    if (stop === at) continue;
    let end = stop;
    while (end < text.length && end < stop + mostClosers && isCloser(text.charCodeAt(end))) end++;
    slices.push([start, end]);
    start = end;
    at = end - 1;
  }
  if (start < text.length) slices.push([start, text.length]);
  return slices;
});

/** As `sentencesOf`, but none longer than 800 units: longer ones are cut behind a comma, or anywhere. */
export const boundedSentencesOf = memoText((text: string): readonly Slice[] => {
  const whole = sentencesOf(text);
  if (whole.every(([start, end]) => end - start <= longest)) return whole;
  return whole.flatMap(([start, end]) => {
    const slices: Slice[] = [];
    let from = start;
    while (end - from > longest) {
      const window = text.slice(from + longest - reach, from + longest);
      const comma = Math.max(window.lastIndexOf('，'), window.lastIndexOf('；'), window.lastIndexOf('、'));
      const to = comma === -1 ? from + longest : from + longest - reach + comma + 1;
      slices.push([from, to]);
      from = to;
    }
    slices.push([from, end]);
    return slices;
  });
});
