import { expect, test } from 'vitest';
import { toIso } from '../../../../../scripts/compile/recognise/dates/calendar-date.ts';
import { fromLunar, newYearsEve } from '../../../../../scripts/compile/recognise/dates/lunar-calendar.ts';

test.each([
  [2008, 1, 1, '2008-02-07'],
  [2023, 1, 1, '2023-01-22'],
  [2024, 1, 9, '2024-02-18'],
  [2025, 1, 15, '2025-02-12'],
  [2023, 8, 15, '2023-09-29'],
  // 2023 has a leap second month: the fifth month comes a month later than one would count.
  [2023, 5, 5, '2023-06-22'],
])('%i 年农历 %i 月 %i 日', (year, month, day, iso) => {
  const date = fromLunar(year, month, day);
  expect(date && toIso(date)).toBe(iso);
});

test('a short month has no thirtieth day', () => {
  const thirtieth = [...Array(12).keys()].filter((month) => fromLunar(2024, month + 1, 30) !== null);
  expect(thirtieth.length).toBeGreaterThan(4);
  expect(thirtieth.length).toBeLessThan(9);
});

test('除夕 is the day before 初一', () => {
  const eve = newYearsEve(2026);
  expect(eve && toIso(eve)).toBe('2026-02-16');
});
