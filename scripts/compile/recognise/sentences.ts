import type { Slice } from '../text/tracked-text.ts';

const sentenceEnd = /(?:[。！？!?]|……(?=[”’」』]))+[”’」』）)》]*/gu;

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
