import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countFacet,
  facetNames,
  facets,
  fits,
  isNarrowed,
  readChoice,
  writeChoice,
  type SearchChoice,
} from '../../../src/search/search-choice.ts';
import { makeHit } from './make-hit.ts';

const none = readChoice(new URLSearchParams());

test('a choice comes back from the address that it was written to', () => {
  const word = fc.constantFrom('', '广东', '科技创新', 'a&b=c', '"新 质"', '+');
  const choices = fc.record({
    q: word.filter((text) => text !== ''),
    year: fc.constantFrom('', '2024', 'undated'),
    region: word,
    topic: word,
    publication: word,
    sort: fc.constantFrom('' as const, 'earliest' as const, 'relevance' as const),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      expect(readChoice(new URLSearchParams(writeChoice(choice)))).toEqual(choice);
    }),
  );
});

test('an address without words holds no search, and an order that there is not is none', () => {
  expect(writeChoice({ ...none, q: '　', region: '广东' })).toBe('');
  expect(readChoice(new URLSearchParams('q=a&sort=up&x=y'))).toEqual({ ...none, q: 'a' });
});

describe('hits', () => {
  const hits = [
    makeHit(0, { regions: ['广东/深圳', '广东/广州'], topics: ['科技创新'], year: '2024' }),
    makeHit(1, { regions: ['江苏', '广东'], topics: ['人才', '科技创新'], year: '2023' }),
    makeHit(2, { regions: [], topics: [], year: '2023', publication: '参考' }),
  ];
  const choose = (choice: Partial<SearchChoice>): number[] =>
    hits.filter((hit) => fits(hit, { ...none, ...choice })).map(({ rank }) => rank);

  test.each([
    [{}, [0, 1, 2]],
    [{ region: '广东' }, [0, 1]],
    [{ region: '江苏', topic: '科技创新' }, [1]],
    [{ topic: '科技创新', year: '2024' }, [0]],
    [{ publication: '参考' }, [2]],
    [{ region: '广东', publication: '参考' }, []],
  ])('%j', (choice, ranks) => {
    expect(choose(choice)).toEqual(ranks);
    expect(isNarrowed({ ...none, ...choice })).toBe(ranks.length < 3);
  });

  test('a province counts once a hit', () => {
    expect(countFacet(hits, none, 'region')).toEqual(
      new Map([
        ['广东', 2],
        ['江苏', 1],
      ]),
    );
  });

  test('a count says how many hits the value would show', () => {
    const values = fc.record({
      year: fc.constantFrom('', '2023', '2024'),
      region: fc.constantFrom('', '广东', '江苏'),
      topic: fc.constantFrom('', '人才', '科技创新'),
      publication: fc.constantFrom('', '参考', '快讯'),
    });
    fc.assert(
      fc.property(values, fc.constantFrom(...facetNames), (chosen, facet) => {
        const choice = { ...none, ...chosen };
        const counts = countFacet(hits, choice, facet);
        for (const value of new Set(hits.flatMap((hit) => facets[facet](hit)))) {
          expect(counts.get(value) ?? 0).toBe(choose({ ...choice, [facet]: value }).length);
        }
      }),
    );
  });
});
