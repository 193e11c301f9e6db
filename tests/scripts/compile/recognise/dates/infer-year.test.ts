import { expect, test } from 'vitest';
import { inferYear } from '../../../../../scripts/compile/recognise/dates/infer-year.ts';
import { article } from '../../../../helpers/recognise-article.ts';

test.each([
  ['the latest year it names as its own', ['2022年全市增长6%。', '2023年将再上台阶。'], 2023],
  ['not a year it looks forward to', ['2023年开局良好。', '到2027年建成园区。'], 2023],
  ['not a year by which it strives for something', ['2023年开局良好。', '力争2027年园区建成，确保2028年达产。'], 2023],
  ['not a span of years', ['三年计划（2024—2026年）出台。', '2023年率先试点。'], 2023],
  ['not the title of a document', ['印发《2030年愿景》。', '2024年扎实推进。'], 2024],
  ['not a year it compares with', ['比2021年增长一成。'], null],
  [
    'the year after one that is looked back on',
    ['2023年，全省工业投资同比增长9%。', '3月8日，现场会举行，今年安排项目50个。'],
    2024,
  ],
  [
    'also where the sum stands before its growth',
    ['2023年，码头装卸货物1200万吨，同比增长9%。', '3月8日，新泊位动工，今年再建两处。'],
    2024,
  ],
  ['not of a quarter', ['2023年一季度，码头装卸货物300万吨，同比增长9%。', '5月8日，今年第二处泊位动工。'], 2023],
  ['not where nothing plays in the year after', ['2023年，全省工业投资同比增长9%。'], 2023],
  ['not a number of things', ['全省建成充电站2000个。', '招引博士2030名。'], null],
  ['not a year in which something long past began', ['这块地是2016年流转来的。', '转机出现在2018年。'], null],
  ['the year of a meeting that is held', ['9月1日，2023年全县秋收现场会召开。'], 2023],
  ['none at all', ['全市上下一心。'], null],
  ['the year in which the first working day fell on that date', ['2月5日，春节后首个工作日，会议举行。'], 2025],
  ['… and not the year before, which is named', ['2月5日，春节后首个工作日，会议举行。', '2024年产值80亿元。'], 2025],
  ['the year of a lunar date that is dated', ['1月29日（正月初八），车间开工。'], 2023],
])('%s', (_, paragraphs, expected) => {
  expect(inferYear([article('消息', paragraphs)])?.year ?? null).toBe(expected);
});

test('a number in the title is no year', () => {
  expect(inferYear([article('2000个项目开工', ['现场一片繁忙。'])])).toBe(null);
});

test('a year in the kicker counts', () => {
  expect(inferYear([article('对话', ['一问一答。'], { kicker: ['2025新春走基层'] })])?.year).toBe(2025);
});
