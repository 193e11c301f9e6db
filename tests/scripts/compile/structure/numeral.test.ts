import { expect, test } from 'vitest';
import { parseNumeral } from '../../../../scripts/compile/structure/numeral.ts';

test.each([
  ['12', 12],
  ['１２', 12],
  ['1 665', 1665],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零三', 103],
  ['一千六百六十五', 1665],
  ['二〇二四', 2024],
  ['二○二五', 2025],
  ['一六六五', 1665],
  ['①', 1],
  ['', null],
  ['若干', null],
  ['3.5', null],
])('%s → %s', (text, expected) => {
  expect(parseNumeral(text)).toBe(expected);
});
