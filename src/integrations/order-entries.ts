import type { SearchEntry } from './search-entry.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which a volume shows its pages: newest issue first, within it the issue's own page, then its items. */
export const orderEntries = (entries: readonly SearchEntry[]): SearchEntry[] => {
  const issueDates = new Map(entries.filter(({ kind }) => kind === 'issue').map(({ issue, date }) => [issue, date]));
  const dateOf = (entry: SearchEntry): string => issueDates.get(entry.issue) ?? entry.date;
  return entries.toSorted(
    (a, b) => compare(dateOf(b), dateOf(a)) || compare(a.issue, b.issue) || a.item - b.item || compare(a.url, b.url),
  );
};
