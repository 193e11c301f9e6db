import { expect, test } from 'vitest';
import { vantageOf } from '../../../../../scripts/compile/recognise/dates/vantage.ts';
import { yearDoubt } from '../../../../../scripts/compile/recognise/dates/year-doubt.ts';
import { article } from '../../../../helpers/recognise-article.ts';

const nothing = { published: null, printedYear: null, issueDate: null, year: null };
const old = [article('园区开工', ['2023年产值增长一成。', '2024年力争再增一成。'])];
const named = [article('园区开工', ['项目2019年启动，产值连年增长。'])];
const full = [article('园区开工', ['2023年9月6日，园区开工。'])];
const dated = [article('园区开工', ['2月5日，春节后首个工作日，园区开工。'])];

test.each([
  ['its own day goes before all', dated, { ...nothing, published: '2026-03-02', issueDate: '2026-03-09' }, 2026, '3-2'],
  ['then the year on its cover', old, { ...nothing, printedYear: 2025, issueDate: '2026-03-09' }, 2025, null],
  ['then the issue it goes into', old, { ...nothing, issueDate: '2025-03-09' }, 2025, '3-9'],
  ['also where they name old years only', named, { ...nothing, issueDate: '2026-03-09' }, 2026, '3-9'],
  ['but not where what they plan for is long past', old, { ...nothing, issueDate: '2026-03-09' }, 2024, null],
  ['nor where the calendar proves another', dated, { ...nothing, issueDate: '2026-02-26' }, 2025, null],
  ['nor where only the year of the issue is known', old, { ...nothing, year: 2026 }, 2024, null],
  ['alone it has but its text', old, nothing, 2024, null],
  ['a day dated in full counts where nothing else is known', full, nothing, 2023, null],
  ['… and overrules nothing', full, { ...nothing, issueDate: '2026-03-09' }, 2026, '3-9'],
  ['a year only named proves nothing: the doubt stays open', named, nothing, null, null],
])('%s', (_, articles, context, year, day) => {
  const vantage = vantageOf(articles, context);
  expect(vantage.year).toBe(year);
  expect(vantage.day && `${vantage.day.month}-${vantage.day.day}`).toBe(day);
});

test.each([
  ['another year than the issue’s is doubted', '2026-03-09', 2024, 1],
  ['also the one before, late in the year', '2025-11-09', 2024, 1],
  ['December in January is not', '2025-01-05', 2024, 0],
  ['nor its own year', '2024-01-05', 2024, 0],
])('%s', (_, issueDate, year, doubts) => {
  expect(yearDoubt(old, { day: null, year }, { issueDate, year: null })).toHaveLength(doubts);
});
