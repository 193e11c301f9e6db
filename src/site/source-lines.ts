import { type SiteArchive, publicationOf } from './archive-index.ts';
import { chineseDate } from './chinese-date.ts';
import { issueNumber } from './issue-names.ts';
import { sourceKindNames } from './source-kinds.ts';
import { ledgersOfSource } from './source-stretches.ts';

/** A source as a line of the list. */
export interface SourceLine {
  readonly id: string;
  readonly title: string;
  /** 报纸版面; 未编 for one that was not compiled yet. */
  readonly kind: string;
  /** Issues it went into. */
  readonly used: string;
  readonly received: string;
  readonly date: string;
}

/** Every source, the one received last first. */
export const sourceLines = (archive: SiteArchive): SourceLine[] =>
  [...archive.sources.values()]
    .toSorted((a, b) => b.record.received.localeCompare(a.record.received) || a.id.localeCompare(b.id, 'en'))
    .map(({ id, record }) => {
      const [ledger] = ledgersOfSource(archive, id);
      return {
        id,
        title: record.title,
        kind: ledger === undefined ? '未编' : sourceKindNames[ledger.kind],
        used: (archive.issuesFrom.get(id) ?? [])
          .map((issue) => `${publicationOf(archive, issue).name} ${issueNumber(issue)}`)
          .join('、'),
        received: record.received,
        date: chineseDate(record.received),
      };
    });
