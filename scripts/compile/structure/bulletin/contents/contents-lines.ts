import type { DraftContentsLine, DraftDropped, DraftWarning } from '../../../draft.ts';
import { slicesOf, whereOf, type Row } from '../../row.ts';
import type { FoundTitle } from '../items/find-titles.ts';
import { closeWrapSpaces, titleRow } from '../items/title-slices.ts';
import type { ContentsEntry } from './read-entry.ts';

/** The contents as they were printed; a line no item answers to stays a line and is told of. */
export const contentsLines = (
  entries: readonly ContentsEntry[],
  found: readonly FoundTitle[],
  rows: readonly Row[],
): { lines: DraftContentsLine[]; dropped: DraftDropped[]; warnings: DraftWarning[] } => {
  const places = new Map(found.flatMap(({ entry, place }) => (entry === null ? [] : [[entry, place] as const])));
  const lines: DraftContentsLine[] = [];
  const dropped: DraftDropped[] = [];
  const warnings: DraftWarning[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'section') {
      for (const slice of slicesOf(entry.row)) dropped.push({ reason: 'label', slice });
      continue;
    }
    const place = places.get(index);
    const title = place === undefined ? null : titleRow(rows, place).text.slice(place.start, place.end);
    lines.push({
      slices: slicesOf(entry.row),
      number: entry.number,
      page: entry.page,
      title: closeWrapSpaces(entry.row, entry.start, entry.end, title),
      appendix: entry.kind === 'appendix',
    });
    if (place === undefined) {
      warnings.push({
        code: 'contents-without-body',
        slice: whereOf(entry.row),
        message: `目录第 ${entry.row.number} 行“${entry.row.text.slice(entry.start, Math.min(entry.end, entry.start + 16))}”在正文中没有对应的条目，请核对正文是否缺页。`,
      });
    }
  }
  return { lines, dropped, warnings };
};
