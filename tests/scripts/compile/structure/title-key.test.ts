import { expect, test } from 'vitest';
import { keySimilarity, titleKey } from '../../../../scripts/compile/structure/title-key.ts';

test('a key drops spaces, marks and width', () => {
  expect(titleKey('滨江市２０２４ 年“中试”基地（一期）')).toBe('滨江市2024年中试基地一期');
});

test.each([
  ['中试基地建设提速', '中试基地建设提速', 1],
  ['中试基地建设提速', '中试基他建设提速', 0.875],
  ['中试基地', '人才公寓', 0],
  ['', '', 0],
])('%s ~ %s = %s', (a, b, expected) => {
  expect(keySimilarity(a, b)).toBe(expected);
});
