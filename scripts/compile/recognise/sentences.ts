import type { Slice } from '../text/tracked-text.ts';
import { memoText } from './memo-text.ts';

const sentenceEnd = /(?:[。！？!?]|……(?=[”’」』]))[”’」』）)》]{0,4}/gu;
/** No sentence people write is longer; what is, is cut, so that work on one stays bounded. */
const longest = 800;
/** A cut looks for a comma this far back. */
const reach = 200;

/** The sentences of a block's text, in order, as half-open ranges that together cover it. */
export const sentencesOf = (text: string): Slice[] => {
  const slices: Slice[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    slices.push([start, end]);
    start = end;
  }
  if (start < text.length) slices.push([start, text.length]);
  return slices;
};

/** As `sentencesOf`, but none longer than 800 units: longer ones are cut behind a comma, or anywhere. */
export const boundedSentencesOf = memoText((text: string): readonly Slice[] =>
  sentencesOf(text).flatMap(([start, end]) => {
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
  }),
);
