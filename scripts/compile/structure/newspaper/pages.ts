import type { Line } from '../../text/lines.ts';
import { parseByline } from './byline.ts';
import { reportStart } from '../stitch/starts.ts';

/** Lines of a printed page at most: what is longer holds several, which are read one after another. */
const mostLines = 220;
/** Lines after that in which the head of an article is looked for, to part there. */
const search = 80;

const startsArticle = (lines: readonly Line[], i: number): boolean => {
  const next = lines[i + 1]?.text ?? '';
  return parseByline(next) !== null || reportStart.test(next);
};

/** Parts a very long text into stretches of a page's length, at heads of articles where there are any. */
export const toPages = (lines: readonly Line[]): Line[][] => {
  const pages: Line[][] = [];
  for (let from = 0; from < lines.length;) {
    let to = Math.min(from + mostLines, lines.length);
    if (to < lines.length) {
      const head = Array.from({ length: search }, (_, k) => to + k).find((i) => startsArticle(lines, i));
      to = head ?? to;
    }
    pages.push(lines.slice(from, to));
    from = to;
  }
  return pages;
};
