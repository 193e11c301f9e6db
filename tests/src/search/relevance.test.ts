import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { relevance } from '../../../src/search/relevance.ts';
import { makeHit } from './make-hit.ts';

const query = parseQuery('人才 政策');
const rate = (title: string, ...places: number[]): number => relevance(makeHit(0, { title, places }), query);

test('terms in the title, then early mention, then nearness', () => {
  const best = [
    rate('人才政策', 0, 2),
    rate('人才工作', 0, 40),
    rate('别的', 10, 12),
    rate('别的', 10, 300),
    rate('别的', 290, 300),
    rate('别的', 1290, 2300),
  ];
  expect(best).toEqual(best.toSorted((a, b) => b - a));
  expect(new Set(best).size).toBe(best.length);
});
