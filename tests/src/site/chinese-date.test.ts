import { expect, test } from 'vitest';
import { chineseDate, chineseDates, chineseWeekday, lunarDate } from '../../../src/site/chinese-date.ts';

test.each([
  ['2024-02-23', '2024年2月23日', '星期五', '农历甲辰年正月十四'],
  ['2024-02-10', '2024年2月10日', '星期六', '农历甲辰年正月初一'],
  ['2025-02-06', '2025年2月6日', '星期四', '农历乙巳年正月初九'],
  ['2023-04-01', '2023年4月1日', '星期六', '农历癸卯年闰二月十一'],
])('%s', (iso, date, weekday, lunar) => {
  expect(chineseDate(iso)).toBe(date);
  expect(chineseWeekday(iso)).toBe(weekday);
  expect(lunarDate(iso)).toBe(lunar);
});

test.each([
  [[], ''],
  [['2024-02-18'], '2024年2月18日'],
  [['2024-02-21', '2024-02-18', '2024-02-18'], '2024年2月18日、21日'],
  [['2023-12-30', '2024-01-02', '2024-03-02'], '2023年12月30日、2024年1月2日、3月2日'],
])('%j together', (dates, said) => {
  expect(chineseDates(dates)).toBe(said);
});
