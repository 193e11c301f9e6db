import { expect, test } from 'vitest';
import { loosen } from '../../../src/search/loosen.ts';

const table = { 發: '发', 乾: '干' };

test.each([
  ['乾爽', [{ terms: [['干爽']], anywhere: false }]],
  ['发展', []],
  ['“发展 方式”', [{ terms: [['发展 方式']], anywhere: false }]],
  ['024年', [{ terms: [['024年']], anywhere: true }]],
  [
    '發5G',
    [
      { terms: [['发5G']], anywhere: false },
      { terms: [['發5G', '发5G']], anywhere: true },
    ],
  ],
  ['“”', []],
])('%s', (typed, queries) => {
  expect(loosen(typed, table).map(({ query }) => query)).toEqual(queries);
});
