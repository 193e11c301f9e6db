import { fold } from './fold.ts';
import { findMarks } from './marks.ts';
import type { Query } from './query.ts';
import type { Hit } from './search-archive.ts';

/** Tokens after which a first mention counts half as much as one at the very beginning. */
const early = 120;
/** Tokens between first mentions at which two terms count half as near as side by side. */
const near = 24;

/**
 * How much a page is about what was searched for: terms in its title weigh most, then how early each is first
 * mentioned, then how near to each other. The order does not depend on what other pages there are, so that a page keeps
 * its place while more of the archive answers.
 */
export const relevance = ({ page, places }: Pick<Hit, 'page' | 'places'>, query: Query): number => {
  const inTitle = findMarks(fold(page.title), query).terms;
  const earliness = places.reduce((sum, place) => sum + early / (early + place), 0);
  const spread = Math.max(...places) - Math.min(...places);
  const nearness = places.length > 1 ? near / (near + spread) : 0;
  return 2 * inTitle + earliness + nearness;
};
