import { readPageTail } from '../../page-number.ts';
import type { PageRow } from '../furniture.ts';

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

/** Where the list of contents begins: at its heading, or at three lines running that lead to a page. */
export const findContents = (rows: readonly PageRow[]): ContentsHeading | null => {
  const limit = Math.min(rows.length, deepest);
  for (let i = 0; i < limit; i++) {
    const text = bare(rows[i]?.text ?? '');
    if (isHeading(text)) return { start: i, end: i + 1 };
    if (text === '目' && /^[录次]$/u.test(bare(rows[i + 1]?.text ?? ''))) return { start: i, end: i + 2 };
  }
  for (let i = 0; i + 2 < limit; i++) {
    if (hasPage(rows[i]) && hasPage(rows[i + 1]) && hasPage(rows[i + 2])) return { start: i, end: i };
  }
  return null;
};
