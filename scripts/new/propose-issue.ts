import type { Issue } from '../../src/domain/issue.ts';
import type { Publication } from '../../src/domain/publication.ts';

/** What an issue is numbered and dated by. */
export interface Proposal {
  readonly year: number;
  readonly number: number;
  readonly serial: number | null;
  /** ISO. */
  readonly date: string;
}

/** A publication appears so often, in days, as long as its issues say nothing else. */
const weekly = 7;
/** So many of the last issues tell the rhythm. */
const lately = 9;

const day = 86_400_000;
const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** Days from issue to issue: the middle one of the last few distances, as an editor would say it (每周, 每旬). */
export const rhythmOf = (dates: readonly string[]): number => {
  const last = dates.toSorted().slice(-lately);
  const steps = last.slice(1).map((date, i) => Math.round((Date.parse(date) - Date.parse(last[i] ?? date)) / day));
  const sorted = steps.filter((step) => step > 0).toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? weekly;
};

/**
 * The next issue of a publication, given those it has: dated by its rhythm, numbered on within the year or from 1 in a
 * new one, 总第 one more than the last. Numbers that the publication declares as gaps are passed over and counted. The
 * first issue is where the archive says it starts, or today (ISO).
 */
export const proposeIssue = (
  { archiveStart, gaps }: Pick<Publication, 'archiveStart' | 'gaps'>,
  issues: readonly Pick<Issue, 'year' | 'number' | 'serial' | 'date'>[],
  today: string,
): Proposal => {
  const last = issues.toSorted((a, b) => a.year - b.year || a.number - b.number).at(-1);
  if (!last) {
    const { year, number, serial } = archiveStart ?? { year: Number(today.slice(0, 4)), number: 1, serial: 1 };
    return { year, number, serial, date: Number(today.slice(0, 4)) === year ? today : `${year}-01-01` };
  }
  const date = later(last.date, rhythmOf(issues.map((issue) => issue.date)));
  const year = Math.max(last.year, Number(date.slice(0, 4)));
  let number = year === last.year ? last.number + 1 : 1;
  let passed = 0;
  const isGap = (at: number, n: number): boolean => gaps.includes(`${at}/${n}`);
  for (; isGap(year, number); number++) passed++;
  const yearsEnd =
    year === last.year
      ? []
      : gaps.filter((gap) => {
          const [at = 0, n = 0] = gap.split('/').map(Number);
          return at === last.year && n > last.number;
        });
  const serial = last.serial === null ? null : last.serial + 1 + passed + yearsEnd.length;
  return { year, number, serial, date };
};
