import { parseQuery, type Query } from './query.ts';
import { isRun } from './tokens.ts';

/** Simplified character by traditional character, as `search/simplify.json` holds it. */
export type SimplifyTable = Readonly<Record<string, string>>;

/** A query to try where nothing holds what was typed, and what to tell the reader about it. */
export interface Loosening {
  readonly query: Query;
  readonly note: string;
}

const halfWidth = ',:;?!()~';
const fullWidth = '，：；？！（）～';

const swapWidth = (typed: string): string =>
  typed.replace(/[,:;?!()~，：；？！（）～]/gu, (sign) => {
    const half = halfWidth.indexOf(sign);
    return half >= 0 ? fullWidth.charAt(half) : halfWidth.charAt(fullWidth.indexOf(sign));
  });

/** In the order in which they are tried: the nearer to what was typed, the earlier. */
const ways: readonly { readonly note: string; readonly loosen: (typed: string, table: SimplifyTable) => Query }[] = [
  { note: '标点按另一种宽度', loosen: (typed) => parseQuery(swapWidth(typed)) },
  { note: '不计引号', loosen: (typed) => parseQuery(typed.replace(/[“”「」『』]/gu, '"')) },
  {
    note: '按简体',
    loosen: (typed, table) => parseQuery(typed.replace(/./gu, (character) => table[character] ?? character)),
  },
  { note: '字母、数字不从头算起', loosen: (typed) => ({ ...parseQuery(typed), anywhere: true }) },
];

const sameTerms = (a: Query, b: Query): boolean => a.terms.join('\n') === b.terms.join('\n');

const changesNothing = (query: Query, typed: Query): boolean =>
  query.terms.length === 0 ||
  (sameTerms(query, typed) && !(query.anywhere && Array.from(typed.terms.join('')).some(isRun)));

/**
 * What to try when no page holds the string as it was typed. Search is exact first, so that a traditional character of
 * a source page finds that page and nothing else; only what finds nothing is loosened, and the reader is told how.
 */
export const loosen = (typed: string, table: SimplifyTable): Loosening[] => {
  const exact = parseQuery(typed);
  return ways
    .map(({ note, loosen: way }) => ({ note, query: way(typed, table) }))
    .filter(({ query }) => !changesNothing(query, exact));
};
