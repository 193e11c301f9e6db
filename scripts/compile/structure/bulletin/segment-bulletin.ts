import type { Draft, DraftArticle, DraftCover, DraftDropped, DraftWarning } from '../../draft.ts';
import type { Line } from '../../text/lines.ts';
import type { TrackedText } from '../../text/tracked-text.ts';
import { slicesOf, type Row } from '../row.ts';
import { measureOf } from './body/measure.ts';
import { contentsLines } from './contents/contents-lines.ts';
import { findContents } from './contents/find-contents.ts';
import { readContents, type Contents } from './contents/read-contents.ts';
import { readColophon } from './cover/read-colophon.ts';
import { nameplateEnd, readFront } from './cover/read-front.ts';
import { markFurniture, type PageRow } from './furniture.ts';
import { buildArticles } from './items/build-articles.ts';
import { settingOf, unwrap } from './unwrap.ts';
import { labelStarts } from './items/section-label.ts';
import { findTitles } from './items/find-titles.ts';

const noContents: Contents = { entries: [], furniture: [], end: 0 };

/** The rows without page numbers and running heads, which go to `dropped` and leave the mark of a page's end. */
const cleanRows = (rows: readonly PageRow[], dropped: DraftDropped[]): Row[] => {
  const kept: Row[] = [];
  let pageBefore = false;
  for (const row of rows) {
    if (row.page === null && !row.running) {
      kept.push({ ...row, pageBefore: pageBefore || row.pageBefore });
      pageBefore = false;
      continue;
    }
    pageBefore = true;
    for (const slice of slicesOf(row)) dropped.push({ reason: 'page-furniture', slice });
  }
  return kept;
};

/** Where no title was found, what was read as the lead is the one article there is. */
const soleArticle = (
  cover: Omit<DraftCover, 'contents'>,
): { cover: Omit<DraftCover, 'contents'>; articles: readonly DraftArticle[] } => {
  if (cover.lead.length === 0) return { cover, articles: [] };
  const article: DraftArticle = {
    title: cover.leadTitle,
    kicker: [],
    deck: null,
    bylines: [],
    dateline: null,
    credit: null,
    truncated: false,
    headless: false,
    blocks: cover.lead,
    appendices: [],
  };
  return { cover: { ...cover, leadTitle: null, lead: [] }, articles: [article] };
};

/** Takes a bulletin apart: cover, editors, contents, items with their appendices, imprint. */
export const segmentBulletin = (_tracked: TrackedText, lines: readonly Line[]): Draft => {
  const dropped: DraftDropped[] = [];
  const warnings: DraftWarning[] = [];
  const rows = markFurniture(lines);
  const heading = findContents(rows);
  const contents = heading === null ? noContents : readContents(rows, heading.end);
  for (const row of rows.slice(heading?.start ?? 0, heading?.end ?? 0)) {
    for (const slice of slicesOf(row)) dropped.push({ reason: 'label', slice });
  }
  for (const row of contents.furniture) {
    for (const slice of slicesOf(row)) dropped.push({ reason: 'page-furniture', slice });
  }
  const frontLines = cleanRows(rows.slice(0, heading?.start ?? 0), dropped);
  const afterLines = cleanRows(rows.slice(contents.end), dropped);
  const setting = settingOf(afterLines);
  const frontRows = unwrap(frontLines, setting);
  const afterRows = unwrap(afterLines, setting);
  // Without contents the nameplate is all that is known not to be text.
  const plate = heading === null ? nameplateEnd(afterRows) : 0;
  const { fields, rest } = readColophon(afterRows.slice(plate));
  const measure = measureOf(rest);
  const found = findTitles(rest, contents.entries, measure);
  const between = rest.slice(0, labelStarts(rest, found, contents.entries)[0] ?? rest.length);
  const front =
    heading === null
      ? readFront([...afterRows.slice(0, plate), ...between], [], fields, measure)
      : readFront(frontRows, between, fields, measure);
  const built = buildArticles(rest, found, contents.entries, measure);
  const listed = contentsLines(contents.entries, found, rest);
  const { cover, articles } =
    found.length > 0 ? { cover: front.cover, articles: built.articles } : soleArticle(front.cover);
  return {
    kind: 'bulletin',
    cover: { ...cover, contents: listed.lines },
    lead: [],
    articles,
    dropped: [...dropped, ...front.dropped, ...built.dropped, ...listed.dropped],
    joins: [...front.joins, ...built.joins],
    warnings: [...warnings, ...front.warnings, ...built.warnings, ...listed.warnings],
  };
};
