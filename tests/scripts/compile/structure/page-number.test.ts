import { describe, expect, test } from 'vitest';
import { readPageLine, readPageTail } from '../../../../scripts/compile/structure/page-number.ts';

test.each([
  ['- 3 -', 3],
  ['— 12 —', 12],
  ['－７－', 7],
  ['·3·', 3],
  ['第 3 页', 3],
  ['第3页 共20页', 3],
  ['（4）', 4],
  ['3/12', 3],
  ['Page 8', 8],
  ['15', 15],
  ['2024年', null],
  ['第3期', null],
  ['3.5亿元', null],
])('page line %s → %s', (text, expected) => {
  expect(readPageLine(text)).toBe(expected);
});

describe('readPageTail', () => {
  test.each([
    ['中试基地建设提速\t- 3 -', 3, '中试基地建设提速'],
    ['讲话要点 .-\t7 -', 7, '讲话要点'],
    ['调度推进会 . - 77 -', 77, '调度推进会'],
    ['铆足干劲 - 41 -', 41, '铆足干劲'],
    ['数据要素……………3', 3, '数据要素'],
    ['数据要素 ....... 12', 12, '数据要素'],
    ['数据要素···（5）', 5, '数据要素'],
    ['数据要素 P9', 9, '数据要素'],
    ['数据要素——第6页', 6, '数据要素'],
    ['2024 年的部署 ………… 9', 9, '2024 年的部署'],
  ])('%s', (text, page, title) => {
    const tail = readPageTail(text);
    expect(tail?.page).toBe(page);
    expect(text.slice(0, tail?.start)).toBe(title);
  });

  test.each(['提前完成“十四五”目标', '行动方案 2024', '工程5', '方案(2024—2026年)', '3'])(
    '%s leads to no page',
    (text) => {
      expect(readPageTail(text)).toBeNull();
    },
  );
});
