import { readPageTail } from '../../page-number.ts';
import { mergeRows, type Row } from '../../row.ts';
import type { PageRow } from '../furniture.ts';
import { findBody, lineKey } from './find-body.ts';
import { opensEntry, readEntry, type ContentsEntry } from './read-entry.ts';
import { settleLevels } from './settle-levels.ts';

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  /** Page numbers and running heads between the entries. */
  readonly furniture: readonly Row[];
  /** Index of the first row after the list. */
  readonly end: number;
}

/** Rows after the list in which its titles are looked for. */
const bodyRows = 4000;

type IsPaged = (row: PageRow | undefined) => boolean;

const leads: IsPaged = (row) => row !== undefined && (row.page !== null || readPageTail(row.text)?.leader === true);
const ends: IsPaged = (row) => row !== undefined && (row.page !== null || readPageTail(row.text) !== null);

/** Whether the numbers at the line ends run upwards as pages do, though nothing leads to them. */
const risesAtEnds = (list: readonly PageRow[]): boolean => {
  const pages = list.flatMap((row) => {
    const tail = readPageTail(row.text);
    return tail === null ? [] : [tail.page];
  });
  return pages.length >= 3 && pages.length * 2 >= list.length && pages.every((page, i) => page >= (pages[i - 1] ?? 0));
};

/** How many of the last lines of an unpaged list are a wrapped title, by what the body prints. */
const trimTail = (list: readonly PageRow[], bodyKeys: ReadonlySet<string>): number => {
  const last = list.findLastIndex((row) => opensEntry(row.text));
  if (last < 0) return list.length;
  for (let end = last + 1; end <= list.length; end++) {
    const text = list
      .slice(last, end)
      .map((row) => row.text)
      .join('');
    if (bodyKeys.has(lineKey(text))) return end;
  }
  return last + 1;
};

/** Puts the lines of the list together, entry by entry. */
const readEntries = (
  list: readonly PageRow[],
  isPaged: IsPaged,
  usesPages: boolean,
  numbered: boolean,
): ContentsEntry[] => {
  const entries: ContentsEntry[] = [];
  let pending: PageRow[] = [];
  const close = (): void => {
    const last = pending.at(-1);
    if (last === undefined) return;
    const merged = mergeRows(pending);
    // A page number on a line of its own closes the entry before it.
    const own = last.page === null ? null : { page: last.page, start: merged.text.length - last.text.length };
    entries.push(readEntry(merged, own, usesPages));
    pending = [];
  };
  for (const row of list) {
    if (row.page === null && (opensEntry(row.text) || !(usesPages || numbered))) close();
    pending.push(row);
    if (usesPages && isPaged(row)) close();
  }
  close();
  return entries;
};

/** Reads the list of contents that begins at row `from`. */
export const readContents = (rows: readonly PageRow[], from: number): Contents => {
  const body = findBody(rows, from);
  let list: PageRow[] = [];
  for (const row of rows.slice(from, body)) {
    const open = list.length > 0 && !leads(list.at(-1));
    if (!row.running && (row.page === null || open)) list.push(row);
  }
  const isPaged = risesAtEnds(list) ? ends : leads;
  const paged = list.filter(isPaged).length;
  const openings = list.filter((row) => opensEntry(row.text)).length;
  const usesPages = paged >= 2 && paged * 2 >= openings;
  if (usesPages) list = list.slice(0, list.findLastIndex(isPaged) + 1);
  else if (openings >= 2) {
    list = list.slice(0, trimTail(list, new Set(rows.slice(body, body + bodyRows).map((row) => lineKey(row.text)))));
  }
  const last = list.at(-1);
  const end = last === undefined ? from : rows.indexOf(last) + 1;
  const listed = new Set(list);
  const numbered = openings * 2 >= (usesPages ? paged : list.length);
  return {
    entries: settleLevels(readEntries(list, isPaged, usesPages, numbered)),
    furniture: rows.slice(from, end).filter((row) => !listed.has(row)),
    end,
  };
};
