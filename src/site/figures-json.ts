import { issueKey } from '../domain/issue.ts';
import { type SiteArchive, publicationOf } from './archive-index.ts';
import type { FigureRow } from './figure-rows.ts';

/** `figures.json`: the fields of a figure under the domain's names, then where it stands. */
export const figuresJson = (archive: SiteArchive, rows: readonly FigureRow[], url: (path: string) => string): string =>
  `${JSON.stringify({
    count: rows.length,
    updated: archive.issues[0]?.date ?? null,
    figures: rows.map((row) => ({
      ...row.figure,
      regions: row.provinces,
      sentence: row.sentence,
      publication: publicationOf(archive, row.issue).name,
      issue: issueKey(row.issue),
      date: row.issue.date,
      item: row.item,
      title: row.title,
      url: url(row.path),
    })),
  })}\n`;
