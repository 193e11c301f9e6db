import { fits, type Order, type SearchChoice } from './search-choice.ts';
import type { Hit } from './search-archive.ts';

/** A hit and how much it is about what was searched for. */
export interface RatedHit extends Hit {
  readonly relevance: number;
}

/** The hits of one issue. */
export interface HitGroup {
  /** The issue; empty for pages of none. */
  readonly name: string;
  readonly hits: readonly RatedHit[];
}

const byRank = (a: Hit, b: Hit): number => a.rank - b.rank;
const byRelevance = (a: RatedHit, b: RatedHit): number => b.relevance - a.relevance || a.rank - b.rank;

/** How hits of an issue are ordered, and issues by the first of their hits. */
const orders: Readonly<Record<Order, Readonly<Record<'within' | 'between', (a: RatedHit, b: RatedHit) => number>>>> = {
  '': { within: byRank, between: byRank },
  earliest: { within: byRank, between: (a, b) => byRank(b, a) },
  relevance: { within: byRelevance, between: byRelevance },
};

/** The hits that fit a choice, under their issues, in the order chosen. Pages of no issue stand by their year. */
export const arrangeHits = (hits: readonly RatedHit[], choice: SearchChoice): HitGroup[] => {
  const { within, between } = orders[choice.sort];
  const byIssue = Map.groupBy(
    hits.filter((hit) => fits(hit, choice)),
    ({ page, year }) => page.group || year,
  );
  return [...byIssue.values()]
    .map((group) => group.sort(within))
    .flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], group }]))
    .sort((a, b) => between(a.first, b.first))
    .map(({ first, group }) => ({ name: first.page.group, hits: group }));
};
