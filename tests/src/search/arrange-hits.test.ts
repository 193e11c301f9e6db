import { expect, test } from 'vitest';
import { arrangeHits } from '../../../src/search/arrange-hits.ts';
import { readChoice } from '../../../src/search/search-choice.ts';
import { makeHit } from './make-hit.ts';

const hits = [
  makeHit(0, { group: '新', relevance: 1 }),
  makeHit(1, { group: '新', relevance: 2 }),
  makeHit(5, { group: '旧', relevance: 1.5, year: '2023' }),
  makeHit(6, { group: '旧', relevance: 3, year: '2023' }),
  makeHit(9, { group: '', relevance: 0, year: 'undated' }),
];

test.each([
  ['', ['新 0 1', '旧 5 6', ' 9']],
  ['earliest', [' 9', '旧 5 6', '新 0 1']],
  ['relevance', ['旧 6 5', '新 1 0', ' 9']],
])('ordered by “%s”, whatever came first', (sort, expected) => {
  const choice = readChoice(new URLSearchParams({ q: '题', sort }));
  for (const given of [hits, hits.toReversed()]) {
    const groups = arrangeHits(given, choice);
    expect(groups.map((group) => `${group.name} ${group.hits.map(({ rank }) => rank).join(' ')}`)).toEqual(expected);
  }
});

test('what does not fit is left out, and an issue of which nothing is left', () => {
  const groups = arrangeHits(hits, readChoice(new URLSearchParams({ q: '题', year: '2023' })));
  expect(groups.map(({ name }) => name)).toEqual(['旧']);
});
