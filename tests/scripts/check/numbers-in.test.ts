import { expect, test } from 'vitest';
import { numbersIn } from '../../../scripts/check/numbers-in.ts';

test.each([
  ['增长6.2%，达1,234万元', [6.2, 1234]],
  ['投资３０３６亿元', [3036]],
  ['新设三十家以上研发机构', [30]],
  ['十五万个岗位', [15, 150_000]],
  ['两千三百零五亿元', [2305, 2305e8]],
  ['占百分之九点六', [9.6]],
  ['二〇二四年', [2024]],
  ['70,800家', [70_800]],
])('%s', (text, expected) => {
  const found = numbersIn(text);
  for (const number of expected) expect(found).toContain(number);
});

test('a text without numbers has none', () => {
  expect([...numbersIn('会开在哪里，力气就使在哪里。')]).toEqual([]);
});
