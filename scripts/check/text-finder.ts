import type { Point } from 'unist';
import { lowerBound } from '../../src/provenance/lower-bound.ts';

/** What is left of a text when everything that markup, spacing and punctuation may change is taken out. */
const wording = /[\p{L}\p{N}□�]/u;

/** So much of a text finds its place; less where an editor's link or mark stands in it. */
const needles = [24, 8, 3] as const;

const fold = (text: string): { readonly text: string; readonly at: readonly number[] } => {
  const at: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    if (!wording.test(text.charAt(i))) continue;
    folded += text.charAt(i);
    at.push(i);
  }
  return { text: folded, at };
};

/** Places (line and column from 1) of offsets in a text. */
export const pointer = (text: string): ((offset: number) => Point) => {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/gu)].map((match) => match.index + match[0].length)];
  return (offset) => {
    const line = lowerBound(starts.length, (index) => (starts[index] ?? 0) > offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
};

/**
 * Finds the texts of an issue in its Markdown, given in the order in which they stand there: each call reads on from
 * where the one before ended. What cannot be found is put where the one before was.
 */
export const textFinder = (markdown: string): ((text: string) => Point) => {
  const { text: hay, at } = fold(markdown);
  const point = pointer(markdown);
  let cursor = 0;
  let last: Point = { line: 1, column: 1 };
  return (text) => {
    const needle = fold(text).text;
    for (const length of needles) {
      const piece = needle.slice(0, length);
      const place = piece === '' ? -1 : hay.indexOf(piece, cursor);
      if (place < 0) continue;
      cursor = place + piece.length;
      last = point(at[place] ?? 0);
      break;
    }
    return last;
  };
};
