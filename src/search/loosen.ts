import { parseQuery, type Query } from './query.ts';
import { simplifyAll, withSimplified, type SimplifyTable } from './simplify.ts';
import { isRun } from './tokens.ts';

/** A query to try where nothing holds what was typed, and what to tell the reader about it. */
export interface Loosening {
  readonly query: Query;
  readonly note: string;
}

/** In the order in which they are tried: the nearer to what was typed, the earlier. */
const ways: readonly { readonly note: string; readonly loosen: (typed: string, table: SimplifyTable) => Query }[] = [
  { note: '不计引号', loosen: (typed) => parseQuery(typed.replace(/[“”「」『』]/gu, '"')) },
  { note: '按简体', loosen: (typed, table) => parseQuery(simplifyAll(typed, table)) },
  { note: '字母、数字不从头算起', loosen: (typed) => ({ ...parseQuery(typed), anywhere: true }) },
];

const sameTerms = (a: Query, b: Query): boolean => a.terms.join('\n') === b.terms.join('\n');

const changesNothing = (query: Query, typed: Query): boolean =>
  query.terms.length === 0 ||
  (sameTerms(query, typed) && !(query.anywhere && Array.from(typed.terms.flat().join('')).some(isRun)));

/**
 * What to try when no page holds the string as it was typed. Search is exact first: only what finds nothing is
 * loosened, and the reader is told how.
 */
export const loosen = (typed: string, table: SimplifyTable): Loosening[] => {
  const exact = parseQuery(typed);
  return ways
    .map(({ note, loosen: way }) => ({ note, query: way(typed, table) }))
    .filter(({ query }) => !changesNothing(query, exact))
    .map(({ note, query }) => ({ note, query: withSimplified(query, table) }));
};
