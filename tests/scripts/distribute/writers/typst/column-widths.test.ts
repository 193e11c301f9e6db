import { expect, test } from 'vitest';
import { columnWidths } from '../../../../../scripts/distribute/writers/typst/column-widths.ts';

test('a short column is as wide as its widest cell, a long one takes what is left', () => {
  const [name, value, remark] = columnWidths([
    ['地区', '数值', '说明'],
    ['甲市', '3036亿元', '这一栏的话说得比较长，一行放不下'],
  ]);
  expect(name).toMatchObject({ fixed: true });
  expect(value).toMatchObject({ fixed: true });
  expect(remark).toMatchObject({ fixed: false });
  expect(value?.size).toBeGreaterThan(name?.size ?? 0);
});

test('short columns alone share the measure', () => {
  expect(
    columnWidths([
      ['甲', '乙'],
      ['1', '2'],
    ]).map(({ fixed }) => fixed),
  ).toEqual([false, false]);
});

test('so do many short ones, beside which nothing would be left', () => {
  const row = [...Array.from({ length: 6 }, () => '一二三四五'), '一个长得要折行的格子在这里'];
  expect(columnWidths([row]).some(({ fixed }) => fixed)).toBe(false);
});

test('an empty column has some width', () => {
  expect(columnWidths([['', '']]).every(({ size }) => size > 1)).toBe(true);
});
