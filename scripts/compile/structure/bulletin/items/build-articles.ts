import type { DraftArticle, DraftDropped, DraftField, DraftJoin, DraftWarning } from '../../../draft.ts';
import { readArticle } from '../body/read-article.ts';
import type { ContentsEntry } from '../contents/read-entry.ts';
import { cutRow, slicesOf, whereOf, type Row } from '../../row.ts';
import { titleKey } from '../../title-key.ts';
import type { FoundTitle } from './find-titles.ts';
import { labelRange, labelStarts } from './section-label.ts';
import { readTitleHead } from './title-rows.ts';
import { titleRow } from './title-slices.ts';

export interface Built {
  readonly articles: readonly DraftArticle[];
  readonly dropped: readonly DraftDropped[];
  readonly joins: readonly DraftJoin[];
  readonly warnings: readonly DraftWarning[];
}

/** The brackets of 【题目】 and stray marks are no part of the title. */
const trimTitle = (text: string, start: number, end: number): [number, number] => {
  const open = /^[【〖\s]+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const close = /[】〗\s]+$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const bracketed = open > 0 && close > 0 && !/[【】]/u.test(text.slice(start + open, end - close));
  return bracketed ? [start + open, end - close] : [start, end];
};

/** Letters a line has at least for being known as a title printed twice. */
const leastKey = 4;

const isSameTitle = (title: string, line: string): boolean => {
  const key = titleKey(title);
  return key.length >= leastKey && key === titleKey(line.slice(readTitleHead(line).start));
};

/** Makes the articles from the titles found: each takes the rows up to the next title; 附 goes under its item. */
export const buildArticles = (
  rows: readonly Row[],
  found: readonly FoundTitle[],
  entries: readonly ContentsEntry[],
  measure: number | null,
): Built => {
  const dropped: DraftDropped[] = [];
  const joins: DraftJoin[] = [];
  const warnings: DraftWarning[] = [];
  const articles: (DraftArticle & { appendices: DraftArticle[] })[] = [];
  const drop = (row: Row, start: number, end = row.text.length): void => {
    for (const slice of slicesOf(row, start, end)) dropped.push({ reason: 'label', slice });
  };
  const starts = labelStarts(rows, found, entries);
  for (const [index, { place, entry: entryIndex }] of found.entries()) {
    const entry = entryIndex === null ? undefined : entries[entryIndex];
    const labels = rows.slice(starts[index], place.row);
    const bodyStart = place.row + place.rows;
    const bodyEnd = starts[index + 1] ?? rows.length;
    const whole = titleRow(rows, place);
    const [start, end] = trimTitle(whole.text, place.start, place.end);
    drop(whole, 0, start);
    const rest = whole.text.slice(end);
    const runsIn = titleKey(rest).length > 0;
    const restStart = end + (/^[】〗。：:.\s]*/u.exec(rest)?.[0].length ?? 0);
    drop(whole, end, runsIn ? restStart : whole.text.length);
    const below = rows[bodyStart];
    const doubled =
      !runsIn && below !== undefined && bodyStart < bodyEnd && isSameTitle(whole.text.slice(start, end), below.text);
    if (doubled) {
      drop(below, 0);
      warnings.push({
        code: 'doubled-title',
        slice: whereOf(below),
        message: `第 ${below.number} 行把上面的标题又印了一遍，只留一处，请核对。`,
      });
    }
    const body = [...(runsIn ? [cutRow(whole, restStart)] : []), ...rows.slice(bodyStart + (doubled ? 1 : 0), bodyEnd)];
    const text = readArticle(body, measure, bodyEnd === rows.length);
    dropped.push(...text.dropped);
    joins.push(...text.joins);
    warnings.push(...text.warnings);
    const listed = entry?.number ?? null;
    const number = place.appendix ? null : (listed ?? place.number);
    if (listed !== null && place.number !== null && listed !== place.number) {
      warnings.push({
        code: 'numbering',
        slice: whereOf(whole),
        message: `第 ${whole.number} 行正文序号为 ${place.number}，目录中为 ${listed}，已按目录编号，请核对。`,
      });
    }
    const kicker = labels.map((row): DraftField => {
      const [from, to] = labelRange(row.text);
      drop(row, 0, from);
      drop(row, to);
      return { slices: slicesOf(row, from, to) };
    });
    const page = entry?.page ?? null;
    const article = {
      ...(number !== null && { number }),
      title: { slices: slicesOf(whole, start, end) },
      kicker,
      deck: text.deck,
      bylines: text.bylines,
      dateline: text.dateline,
      credit: text.credit,
      ...(page !== null && { page }),
      truncated: text.truncated,
      headless: false,
      blocks: text.blocks,
      appendices: [],
    };
    const parent = articles.at(-1);
    if (place.appendix && parent !== undefined) parent.appendices.push(article);
    else articles.push(article);
  }
  return { articles, dropped, joins, warnings };
};
