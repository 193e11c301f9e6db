import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';

test.each([
  ['新质生产力', ['新质生产力']],
  ['科技　人才', ['科技', '人才']],
  [' 科技  科技 ', ['科技']],
  ['"New York" 人才', ['New York', '人才']],
  ['＂两个 词＂', ['两个 词']],
  ['“三抓三促”', ['“三抓三促”']],
  ['没有"关上 的', ['没有', '关上 的']],
  ['１＋３＋４', ['1+3+4']],
  ['""', []],
  ['　', []],
])('%s', (typed, terms) => {
  expect(parseQuery(typed)).toEqual({ terms: terms.map((term) => [term]), anywhere: false });
});

test.each([
  ['，', [['，', ',']]],
  ['甲(2024)', [['甲(2024)', '甲（2024）']]],
  ['甲（乙,丙', [['甲（乙,丙', '甲(乙,丙', '甲（乙，丙']]],
  [
    '12:30 好！',
    [
      ['12:30', '12：30'],
      ['好！', '好!'],
    ],
  ],
])('%s in either width of its punctuation', (typed, terms) => {
  expect(parseQuery(typed).terms.map((forms) => [...forms].sort())).toEqual(terms.map((forms) => [...forms].sort()));
  expect(parseQuery(typed).terms.map(([first]) => first)).toEqual(terms.map(([first]) => first));
});
