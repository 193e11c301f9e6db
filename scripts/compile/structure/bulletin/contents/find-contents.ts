import { readPageTail } from '../../page-number.ts';
import { countHan, endsSentence } from '../../sentence.ts';
import type { PageRow } from '../furniture.ts';
import { opensEntry } from './read-entry.ts';

/** Words that stand above a list of contents, letter-spaced or in brackets. */
const headings = new Set([
  '目录',
  '目次',
  '要目',
  '目录索引',
  '本期目录',
  '本期要目',
  '本期导读',
  '本期内容',
  '本期看点',
  '内容目录',
  '内容导读',
  '总目录',
  '导读',
  '导航',
  '内容提要',
  '索引',
  'CONTENTS',
]);
/** Where a list of contents begins at the latest, in lines. */
const deepest = 120;

const bare = (text: string): string => text.replaceAll(/[\s【】[\]（）()：:·•—★◆■*#-]/gu, '').toUpperCase();

export interface ContentsHeading {
  /** Rows of the heading itself: [start, end). Empty where the list has no heading. */
  readonly start: number;
  readonly end: number;
}

/** A heading in both languages (CONTENTS 目录) is the Chinese one. */
const isHeading = (text: string): boolean =>
  headings.has(text) || headings.has(text.replace(/^(?:CONTENTS?|INDEX)|(?:CONTENTS?|INDEX)$/u, ''));

const hasPage = (row: PageRow | undefined): boolean => row !== undefined && readPageTail(row.text)?.leader === true;

/** A leader of dots and a page in brackets close a line as an ellipsis and a note would. */
const isParagraph = (row: PageRow | undefined): boolean =>
  row !== undefined && endsSentence(row.text) && countHan(row.text) > 24 && !hasPage(row);

/** Lines after a heading in which its list is looked for. */
const farthest = 60;

/** How many lines the heading of a list has that stands in a row: 目 and 录 may stand on two. */
const headingLines = (rows: readonly PageRow[], at: number): number => {
  const text = bare(rows[at]?.text ?? '');
  if (isHeading(text)) return 1;
  return text === '目' && /^[录次]$/u.test(bare(rows[at + 1]?.text ?? '')) ? 2 : 0;
};

/** How many entries the list under a heading has: lines with a number or a page, up to the first paragraph or heading. */
const countEntries = (rows: readonly PageRow[], from: number): number => {
  let entries = 0;
  for (let i = from; i < Math.min(from + farthest, rows.length); i++) {
    const row = rows[i];
    if (row === undefined || isParagraph(row) || headingLines(rows, i) > 0) break;
    if (hasPage(row) || opensEntry(row.text)) entries++;
  }
  return entries;
};

/**
 * Where the list of contents begins: at its heading, or at three lines running that lead to a page. Of several headings
 * (导读 above a lead, 目录 above a list) it is the one with most entries under it; one over prose is none.
 */
export const findContents = (rows: readonly PageRow[]): ContentsHeading | null => {
  const limit = Math.min(rows.length, deepest);
  let best: { heading: ContentsHeading; entries: number } | null = null;
  for (let i = 0; i < limit; i++) {
    const lines = headingLines(rows, i);
    if (lines === 0 || isParagraph(rows[i + lines])) continue;
    const entries = countEntries(rows, i + lines);
    if (best === null || entries > best.entries) best = { heading: { start: i, end: i + lines }, entries };
  }
  if (best !== null) return best.heading;
  for (let i = 0; i + 2 < limit; i++) {
    if (hasPage(rows[i]) && hasPage(rows[i + 1]) && hasPage(rows[i + 2])) return { start: i, end: i };
  }
  return null;
};
