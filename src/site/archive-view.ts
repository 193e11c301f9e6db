import type { Issue } from '../domain/issue.ts';
import type { PublicationEntry, SiteArchive } from './archive-index.ts';
import { chineseDate } from './chinese-date.ts';
import { issueNumber, issueSerial, issueTitle } from './issue-names.ts';
import { issuePath } from './paths.ts';

/** A number of a year: an issue we hold, one that is missing, or one known to be missing. */
interface Slot {
  readonly number: number;
  readonly path: string | null;
  readonly state: 'held' | 'missing' | 'declared';
}

interface YearView {
  readonly year: number;
  readonly slots: readonly Slot[];
  readonly issues: readonly {
    readonly path: string;
    readonly number: string;
    readonly serial: string | null;
    readonly title: string;
    readonly date: string;
    readonly iso: string;
    readonly items: number;
  }[];
  /** What is missing within the year, for readers of the list. */
  readonly note: string | null;
}

export interface ShelfView {
  readonly publication: PublicationEntry;
  readonly issues: number;
  readonly years: readonly YearView[];
  /** Where the archive begins, if that is declared. */
  readonly start: string | null;
}

/** Numbers as ranges: 1, 2, 3, 5 → 第1—3期、第5期. */
export const numberRanges = (numbers: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([from, to]) => (from === to ? `第${String(from)}期` : `第${String(from)}—${String(to)}期`))
    .join('、');
};

const slotState = ({ archiveStart, gaps }: PublicationEntry, year: number, number: number): Slot['state'] => {
  const before =
    archiveStart !== null && (year < archiveStart.year || (year === archiveStart.year && number < archiveStart.number));
  return before || gaps.includes(`${String(year)}/${String(number)}`) ? 'declared' : 'missing';
};

const yearView = (publication: PublicationEntry, year: number, issues: readonly Issue[]): YearView => {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const last = Math.max(...byNumber.keys());
  const slots = Array.from({ length: last }, (_, index): Slot => {
    const number = index + 1;
    const issue = byNumber.get(number);
    return issue === undefined
      ? { number, path: null, state: slotState(publication, year, number) }
      : { number, path: issuePath(issue), state: 'held' };
  });
  const absent = slots.filter(({ state }) => state !== 'held').map(({ number }) => number);
  return {
    year,
    slots,
    issues: issues.toReversed().map((issue) => ({
      path: issuePath(issue),
      number: issueNumber(issue),
      serial: issueSerial(issue),
      title: issueTitle(issue),
      date: chineseDate(issue.date),
      iso: issue.date,
      items: issue.items.length,
    })),
    note: absent.length === 0 ? null : `${numberRanges(absent)}未收入`,
  };
};

/** 过刊: publications by name, their years newest first, every number of a year up to the last one we hold. */
export const archiveView = (archive: SiteArchive): ShelfView[] =>
  [...archive.publications.values()]
    .toSorted((a, b) => a.slug.localeCompare(b.slug, 'en'))
    .map((publication) => {
      const issues = archive.issuesOf.get(publication.slug) ?? [];
      const years = [...Map.groupBy(issues, ({ year }) => year)].sort(([a], [b]) => b - a);
      const { archiveStart } = publication;
      return {
        publication,
        issues: issues.length,
        years: years.map(([year, list]) => yearView(publication, year, list)),
        start:
          archiveStart === null
            ? null
            : [issueNumber(archiveStart), issueSerial(archiveStart)].filter((part) => part !== null).join(' '),
      };
    });
