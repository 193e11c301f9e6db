import { describe, expect, test } from 'vitest';
import {
  countHan,
  emWidth,
  endsInside,
  endsSentence,
  openPairs,
  strayClosers,
} from '../../../../scripts/compile/structure/sentence.ts';

describe('endsSentence', () => {
  test.each([
    ['事情办完了。', true],
    ['“事情办完了。”', true],
    ['（事情办完了。）', true],
    ['办完了吗？', true],
    ['还有很多……', true],
    ['事情办完了。（滨江日报）', true],
    ['事情办完了。【科苑报】', true],
    ['事情办完了。” （滨江日报） ', true],
    ['事情办完了（滨江日报）', false],
    ['事情办完了。（）', false],
    ['事情办完了。（（滨江）日报）', false],
    ['事情办完了', false],
    ['事情办完了，', false],
    ['一是办事；', false],
    ['分工如下：', false],
    ['提高“三个能力”', false],
    ['', false],
  ])('%s → %s', (text, expected) => {
    expect(endsSentence(text)).toBe(expected);
  });
});

test.each([
  ['任务书、', true],
  ['我们的目标，', true],
  ['分工如下：', true],
  ['路线图', false],
  ['办完了。', false],
])('endsInside %s → %s', (text, expected) => {
  expect(endsInside(text)).toBe(expected);
});

test.each([
  ['支撑“百千', 1, 0],
  ['万工程”实施', 0, 1],
  ['（一）打基础', 0, 0],
  ['他说：“我们提出‘三个', 2, 0],
  ['能力’，办好事。”', 0, 2],
])('pairs of %s: %i open, %i stray', (text, open, stray) => {
  expect([openPairs(text), strayClosers(text)]).toEqual([open, stray]);
});

test('widths are ems: Han one, ASCII half', () => {
  expect(emWidth('第12期')).toBe(3);
  expect(emWidth('𠮷野')).toBe(2);
  expect(countHan('2024年，GDP增长')).toBe(3);
});
