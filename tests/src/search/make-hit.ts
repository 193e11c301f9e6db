import type { RatedHit } from '../../../src/search/arrange-hits.ts';
import type { PageRecord } from '../../../src/search/volume.ts';

/** A hit of which a test says what it is about. */
export const makeHit = (
  rank: number,
  given: Partial<PageRecord> & { readonly year?: string; readonly relevance?: number; readonly places?: number[] } = {},
): RatedHit => {
  const { year = '2024', relevance = 0, places = [0], ...page } = given;
  const record: PageRecord = {
    id: String(rank),
    url: `issues/${String(rank)}/`,
    title: '题',
    kind: 'item',
    item: rank,
    group: '快讯 2024年第1期',
    publication: '快讯',
    date: '2024-01-01',
    regions: [],
    topics: [],
    ...page,
  };
  return { page: record, year, rank, places, relevance, loadContent: () => Promise.resolve('') };
};
