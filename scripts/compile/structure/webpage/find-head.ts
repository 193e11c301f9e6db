import type { Line } from '../../text/lines.ts';
import { emWidth } from '../sentence.ts';
import { isProse, type PageLine } from './read-page.ts';

/** The head of a page: its title lines, and the index of the first entry of its body. */
export interface PageHead {
  readonly titles: Line[];
  readonly body: number;
}

/** Headlines in a row: entries `[start, end)`. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** The site's own name rather than a headline. */
const siteName = /(?:人民政府|政务网|门户网站|信息网|新闻网|政府网|在线|官网|网站|中国网|委员会|管理局|厅|局|报社)$/u;

/** What speaks for a run of headlines above the prose being the title, in points. */
const points = {
  /** A line of fields (time, source, author) right below it. */
  fieldsBelow: 6,
  /** … right above it: some sites print them there. */
  fieldsAbove: 2,
  /** A line as wide as headlines are, in ems. */
  width: 3,
  /** It ends as names of sites and offices do, with nothing else beside it. */
  siteName: -6,
} as const;

const usualWidth = [8, 45] as const;

const runsOf = (pages: readonly PageLine[], limit: number): Run[] => {
  const runs: Run[] = [];
  for (let i = 0; i < limit; i++) {
    if (pages[i]?.role !== 'headline') continue;
    const start = i;
    while (i < limit && pages[i]?.role === 'headline') i++;
    runs.push({ start, end: i });
  }
  return runs;
};

const scoreRun = (pages: readonly PageLine[], { start, end }: Run): number => {
  const widest = Math.max(...pages.slice(start, end).map(({ line }) => emWidth(line.text)));
  const alone = end - start === 1 && siteName.test(pages[start]?.line.text ?? '');
  return (
    (pages[end]?.role === 'meta' ? points.fieldsBelow : 0) +
    (pages[start - 1]?.role === 'meta' ? points.fieldsAbove : 0) +
    (widest >= usualWidth[0] && widest <= usualWidth[1] ? points.width : 0) +
    (alone ? points.siteName : 0)
  );
};

/**
 * Where the head of the page ends: at the last line of fields above the prose or at the title, whichever is later.
 * The title is the run of headlines above the first prose that most speaks for, the lower one of two equals;
 * everything above it is the site's.
 */
export const findHead = (pages: readonly PageLine[]): PageHead => {
  const firstProse = pages.findIndex((page) => page.role === 'paragraph' && isProse(page.line));
  const prose = firstProse < 0 ? pages.findIndex(({ role }) => role === 'paragraph') : firstProse;
  const limit = prose < 0 ? pages.length : prose;
  const lastFields = pages.slice(0, limit).findLastIndex(({ role }) => role === 'meta');
  let best: Run | null = null;
  let bestScore = -Infinity;
  for (const run of runsOf(pages, limit)) {
    const score = scoreRun(pages, run);
    if (score >= bestScore) [best, bestScore] = [run, score];
  }
  if (best === null) return { titles: [], body: lastFields < 0 ? limit : lastFields + 1 };
  const titles = pages.slice(best.start, best.end).map(({ line }) => line);
  if (lastFields < 0) return { titles, body: limit };
  return { titles, body: Math.max(lastFields + 1, best.end) };
};
