import { describe, expect, test } from 'vitest';
import { recogniseDates } from '../../../../../scripts/compile/recognise/dates/recognise-dates.ts';
import { article } from '../../../../helpers/recognise-article.ts';

const in2024 = { day: null, year: 2024 };
const dates = (text: string, vantage: Parameters<typeof recogniseDates>[1] = in2024): string[] =>
  recogniseDates(article('一则消息', [text]), vantage);

describe('a day', () => {
  test.each([
    ['with its year', '2023年11月6日，展会在馆内开幕。', ['2023-11-06']],
    ['without a year', '3月9日，推介会召开。', ['2024-03-09']],
    ['with the extractor’s spaces', '2024 年 3 月 9 日，推介会召开。', ['2024-03-09']],
    ['with 今年', '今年4月1日，新线通车。', ['2024-04-01']],
    ['with 号', '5月20号，项目签约。', ['2024-05-20']],
    ['that does not exist', '2月30日，会议召开。', []],
    ['of the lunar calendar', '正月初八，车间里机器轰鸣。', ['2024-02-17']],
    ['of the lunar calendar with 大年', '农历大年初九，大会召开。', ['2024-02-18']],
    ['元宵节', '元宵节当天，灯会举行。', ['2024-02-24']],
    ['the first working day', '春节后首个工作日，全市动员大会举行。', ['2024-02-18']],
    ['the first working day, told otherwise', '新春上班第一天，党委召开会议。', ['2024-02-18']],
    ['the first working day after the long holiday', '春节长假结束第一天，专班集中办公。', ['2024-02-18']],
    ['the first working day of the dragon', '龙年春节开假第一天，座谈会召开。', ['2024-02-18']],
    ['the first working day after the National Day', '国庆节后首个工作日，专列发车，活动启动。', ['2024-10-08']],
    ['from which a rule holds', '条例将于7月1日起施行。', ['2024-07-01']],
    ['from which a line runs', '新航线自5月6日起正式运行。', ['2024-05-06']],
    ['of a meeting from which something is heard', '记者从4月6日在县城召开的推介会上获悉，新茶上市。', ['2024-04-06']],
    ['from which a place is open', '5月6日起，三座粮仓首次向公众开放。', ['2024-05-06']],
    ['said twice', '2月18日，春节后首个工作日，会议召开。', ['2024-02-18']],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('no day of the event', () => {
  test.each([
    ['a limit', '截至3月31日，报名人数已满。'],
    ['a beginning', '自7月1日起，新规施行，相关办法印发。'],
    ['a habit', '当地连续3年在春节后首个工作日开会。'],
    ['a day of last year told in passing', '去年9月8日，考察团到访。'],
    ['a title', '《关于3月15日活动的通知》已经印发。'],
    ['a month', '3月，油菜花开。'],
    ['日前', '日前，方案印发。'],
  ])('%s', (_, text) => {
    expect(dates(text)).toEqual([]);
  });
});

test('without a year nothing is guessed, unless the text names one', () => {
  const open = { day: null, year: null };
  expect(dates('3月9日，推介会召开。', open)).toEqual([]);
  expect(dates('2022年3月9日，推介会召开。', open)).toEqual(['2022-03-09']);
});

test('a day long after the source’s own belongs to the year before', () => {
  const january = { day: { year: 2025, month: 1, day: 6 }, year: 2025 };
  expect(dates('12月28日，年会举行。', january)).toEqual(['2024-12-28']);
  expect(dates('1月3日，年会举行。', january)).toEqual(['2025-01-03']);
});

test('a year whose holidays are not in the table stays open', () => {
  expect(dates('春节后首个工作日，会议召开。', { day: null, year: 1996 })).toEqual([]);
});

test('deep in a text a day counts only where something happens on it', () => {
  const many = article('消息', ['开头一段。', '又是一段。', '3月9日的阳光很好。', '3月10日，发布会举行。']);
  expect(recogniseDates(many, in2024)).toEqual(['2024-03-10']);
});

test.each([
  ['… or where it has a name of its own', '4月22日是世界地球日。在这一天，老店照常开门。', ['2024-04-22']],
  ['a festival', '6月10日，正是端午节。', ['2024-06-10']],
  ['a limit', '6月30日是全国统一缴费截止日。', []],
  ['a weekday', '6月9日是星期日，店里人多。', []],
])('%s', (_, text, expected) => {
  expect(recogniseDates(article('消息', ['开头一段。', '又是一段。', text]), in2024)).toEqual(expected);
});

describe('other ways to name a day', () => {
  const february = { day: { year: 2024, month: 2, day: 23 }, year: 2024 };
  test.each([
    ['of the month before', '上月28日，推介会召开。', ['2024-01-28']],
    ['of this month', '本月15日，展会开幕。', ['2024-02-15']],
    ['the first of several', '3月18—20日，培训班举办。', ['2024-03-18']],
    ['in Chinese characters', '二〇二三年十一月六日，协议签署。', ['2023-11-06']],
    ['in Chinese characters without a year', '二月十八日，大会召开。', ['2024-02-18']],
    ['that the month before has not', '上月31日，推介会召开；下月30日，展会开幕。', ['2024-01-31', '2024-03-30']],
  ])('%s', (_, text, expected) => {
    expect(dates(text, february)).toEqual(expected);
  });

  test('none without the day of the text itself', () => {
    expect(dates('上月28日，推介会召开。')).toEqual([]);
  });

  test.each([
    '去年同期，大会召开。',
    '春节前，座谈会召开。',
    '“十四五”期间，项目开工。',
    '年初，市委部署工作。',
    '昨日，推介会举行。',
  ])('no day: %s', (text) => {
    expect(dates(text, february)).toEqual([]);
  });
});
