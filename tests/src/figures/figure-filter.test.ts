import { expect, test } from 'vitest';
import { type FigureCells, type FigureKey, compareCells, matchesChoice } from '../../../src/figures/figure-filter.ts';

const cells = (input: Partial<FigureCells>): FigureCells => ({
  text: '总投资 约1.5万亿元 甲地会上说',
  region: '广东 江苏',
  nature: '目标',
  unit: '元',
  year: '2024',
  size: 1.5e12,
  measure: '总投资',
  period: '2024年',
  ...input,
});
const any = { text: '', region: '', nature: '', unit: '', year: '' };

test.each([
  [{}, true],
  [{ text: '投资 甲地' }, true],
  [{ text: '投资 乙地' }, false],
  [{ region: '江苏' }, true],
  [{ region: '江' }, false],
  [{ nature: '实绩' }, false],
  [{ unit: '元', year: '2024', nature: '目标' }, true],
  [{ year: '2023' }, false],
])('%j', (choice, expected) => {
  expect(matchesChoice(cells({}), { ...any, ...choice })).toBe(expected);
});

const sorted = (rows: Partial<FigureCells>[], key: FigureKey, descending: boolean): FigureCells[] =>
  rows.map(cells).sort(compareCells(key, descending));

test('numbers by size, either way', () => {
  const sizes = (descending: boolean): number[] =>
    sorted([{ size: 3 }, { size: 1e4 }, { size: 20 }], 'size', descending).map(({ size }) => size);
  expect(sizes(false)).toEqual([3, 20, 1e4]);
  expect(sizes(true)).toEqual([1e4, 20, 3]);
});

test('what has no period comes last, either way', () => {
  const periods = (descending: boolean): string[] =>
    sorted([{ period: '' }, { period: '2023年' }, { period: '2024年' }], 'period', descending).map(
      ({ period }) => period,
    );
  expect(periods(false)).toEqual(['2023年', '2024年', '']);
  expect(periods(true)).toEqual(['2024年', '2023年', '']);
});
