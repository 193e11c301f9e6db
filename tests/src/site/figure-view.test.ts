import { expect, test } from 'vitest';
import { figureSchema } from '../../../src/domain/figure.ts';
import { chinesePeriod, figureView } from '../../../src/site/figure-view.ts';
import { formatNumber } from '../../../src/site/format-number.ts';

test.each([
  [1139, '1139'],
  [75_000, '75\u2009000'],
  [1_234_567.5, '1\u2009234\u2009567.5'],
  [-3.2, '−3.2'],
  [0, '0'],
])('%d is set as %s', (value, set) => {
  expect(formatNumber(value)).toBe(set);
});

test.each([
  ['2023', '2023年'],
  ['2024Q1', '2024年第一季度'],
  ['十四五', '十四五'],
])('period %s reads %s', (period, read) => {
  expect(chinesePeriod(period)).toBe(read);
});

test.each([
  [{ qualifier: '约' }, { before: '约', after: '亿元', notes: [] }],
  [{ qualifier: '以上' }, { before: '', after: '亿元以上', notes: [] }],
  [
    { trend: 'up', period: '2023' },
    { before: '升', after: '亿元', notes: ['2023年'] },
  ],
  [
    { nature: 'target', period: '2024' },
    { before: '', after: '亿元', notes: ['2024年', '目标'] },
  ],
])('%j', (input, expected) => {
  expect(figureView(figureSchema.parse({ label: '投入', value: 4100, unit: '亿元', ...input }))).toMatchObject(
    expected,
  );
});
