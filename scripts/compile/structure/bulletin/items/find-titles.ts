import type { Row } from '../../row.ts';
import type { ContentsEntry } from '../contents/read-entry.ts';
import { extendTitle } from './extend-title.ts';
import { looseItems } from './loose-titles.ts';
import { matchTitles } from './match-titles.ts';
import { oneArticle } from './one-article.ts';
import { numberedItems } from './number-chain.ts';
import { longestTitle, readTitleHead, titleEnd, type TitlePlace } from './title-rows.ts';
import { readNumberMark } from '../../number-form.ts';
import { isLooseHeading } from '../body/block-kinds.ts';
import { countHan, endsInside, endsSentence } from '../../sentence.ts';

/** A title of the body with the line of the contents that answers to it, if any. */
export interface FoundTitle {
  readonly place: TitlePlace;
  readonly entry: number | null;
}

/** 附件：1．甲办法 over 2．乙表: names annexes that stand elsewhere. */
const isAnnexList = (title: string, next: string | undefined): boolean =>
  readNumberMark(title)?.value === 1 && next !== undefined && readNumberMark(next)?.value === 2;

/** 附：… lines the contents do not list. */
const appendices = (rows: readonly Row[], taken: ReadonlySet<number>): TitlePlace[] =>
  rows.flatMap(({ text }, row) => {
    const head = readTitleHead(text);
    if (head.appendix && head.start === text.length && !taken.has(row)) {
      const next = rows[row + 1];
      const named = next !== undefined && !taken.has(row + 1) && isLooseHeading(next.text);
      return named ? [{ row, rows: 2, ...head, end: text.length + titleEnd(next.text) }] : [];
    }
    if (
      !head.appendix ||
      taken.has(row) ||
      isAnnexList(text.slice(head.start), rows[row + 1]?.text) ||
      countHan(text) > longestTitle ||
      endsSentence(text) ||
      endsInside(text.replace(/[:：*\s]+$/u, ''))
    ) {
      return [];
    }
    return [{ row, rows: 1, ...head, end: titleEnd(text) }];
  });

/** Numbered titles the contents leave out: those of the same form whose number fits between their neighbours'. */
const unlisted = (
  rows: readonly Row[],
  found: readonly FoundTitle[],
  entries: readonly ContentsEntry[],
): TitlePlace[] => {
  const items = found.filter(({ place }) => !place.appendix && place.number !== null);
  const form = items[0]?.place.form ?? null;
  if (form === null) return [];
  const listed = new Set(items.map(({ place }) => place.number));
  for (const entry of entries) if (entry.kind === 'item' && entry.number !== null) listed.add(entry.number);
  return numberedItems(rows).filter((place) => {
    if (place.form !== form || place.number === null || listed.has(place.number)) return false;
    const before = items.findLast((item) => item.place.row < place.row)?.place.number ?? 0;
    const after = items.find((item) => item.place.row > place.row)?.place.number ?? Infinity;
    return place.number > before && place.number < after;
  });
};

/** Where the articles of a body begin, in order: by the contents first, then by numbers, then by the look of a title. */
export const findTitles = (
  rows: readonly Row[],
  entries: readonly ContentsEntry[],
  measure: number | null,
): FoundTitle[] => {
  const matched: FoundTitle[] = matchTitles(entries, rows).map(({ entry, place }) => ({ entry, place }));
  const items = matched.filter(({ place }) => !place.appendix).length;
  const listed = entries.filter((entry) => entry.kind === 'item').length;
  const found = [...matched];
  if (items * 2 < listed || items === 0) {
    // The contents say little about the body: its own numbers know better.
    const own = numberedItems(rows);
    const whole = items === 0 ? oneArticle(rows, own) : null;
    const places = whole !== null ? [whole] : own.length >= 2 ? own : items === 0 ? looseItems(rows) : [];
    const rowsTaken = new Set(found.map(({ place }) => place.row));
    found.push(...places.filter((place) => !rowsTaken.has(place.row)).map((place) => ({ entry: null, place })));
  } else found.push(...unlisted(rows, matched, entries).map((place) => ({ entry: null, place })));
  const taken = new Set(found.flatMap(({ place }) => Array.from({ length: place.rows }, (_, i) => place.row + i)));
  found.push(...appendices(rows, taken).map((place) => ({ entry: null, place })));
  return found
    .map((title) => (title.entry === null ? { entry: null, place: extendTitle(rows, title.place, measure) } : title))
    .sort((a, b) => a.place.row - b.place.row);
};
