import { expect, test } from 'vitest';
import { pointer, textFinder } from '../../../scripts/check/text-finder.ts';

const markdown =
  '## 1. 标题\n\n:::摘要\n会开了一天。\n:::\n\n会开了一天。散会。\n\n有**加粗**、[链接](https://a.b/)和\\*星号的一段。\n';

test('texts are found in their order, through markup, each behind the one before', () => {
  const find = textFinder(markdown);
  expect(find('标题')).toEqual({ line: 1, column: 7 });
  expect(find('会开了一天。')).toEqual({ line: 4, column: 1 });
  expect(find('会开了一天。散会。')).toEqual({ line: 7, column: 1 });
  expect(find('有加粗、链接和*星号的一段。')).toEqual({ line: 9, column: 1 });
});

test('what cannot be found is put where the one before was', () => {
  const find = textFinder(markdown);
  expect(find('')).toEqual({ line: 1, column: 1 });
  find('会开了一天。散会。');
  expect(find('龘龘龘龘')).toEqual({ line: 7, column: 1 });
});

test('offsets become lines and columns with any line end', () => {
  expect([0, 1, 3, 4].map(pointer('a\r\nb\nc'))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
  ]);
});
