import { cutAtMarks, findMarks, type TextPart } from './marks.ts';
import type { Query } from './query.ts';

/** UTF-16 code units shown before the first match, and in all. */
const lead = 24;
const length = 96;

/** Moves an offset out of a surrogate pair. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

const ellipsis: TextPart = { text: '…', marked: false };

/**
 * The passage of a page that best shows why it was found: the paragraph with most of the terms, cut to size around the
 * first of them. `text` is folded, a paragraph a line; the paragraph that only repeats the title is left out. Empty
 * where no other paragraph holds a term.
 */
export const excerpt = (text: string, title: string, query: Query): TextPart[] => {
  const passages = text
    .split('\n')
    .filter((paragraph) => paragraph !== title)
    .map((paragraph) => ({ paragraph, ...findMarks(paragraph, query) }));
  const most = passages.reduce((count, { terms }) => Math.max(count, terms), 0);
  const best = passages.find(({ terms }) => terms === most);
  const first = best?.ranges[0];
  if (best === undefined || first === undefined) return [];
  const { paragraph, ranges } = best;
  const from = first[0] <= lead ? 0 : whole(paragraph, first[0] - lead);
  const end = Math.max(from + length, first[1]);
  const to = end >= paragraph.length ? paragraph.length : whole(paragraph, end);
  return [
    ...(from > 0 ? [ellipsis] : []),
    ...cutAtMarks(paragraph, ranges, from, to),
    ...(to < paragraph.length ? [ellipsis] : []),
  ];
};
