import { describe, expect, test } from 'vitest';
import { opensMember, readNumberMark } from '../../../../scripts/compile/structure/number-form.ts';

describe('readNumberMark', () => {
  test.each([
    ['1. 滨江市出台措施', 'arabic', 1, 3],
    ['4.北岸区召开大会', 'arabic', 4, 2],
    ['12．青禾市', 'arabic', 12, 3],
    ['3、白沙县', 'arabic', 3, 2],
    ['1.2025年工作要点', 'arabic', 1, 2],
    ['一、总体要求', 'han', 1, 2],
    ['十二、附则', 'han', 12, 3],
    ['（三）加强领导', 'han-brackets', 3, 3],
    ['(2) 现场核对', 'arabic-brackets', 2, 4],
    ['第一章 总则', 'chapter', 1, 4],
    ['第十二条 本市', 'article', 12, 5],
    ['②设备', 'circled', 2, 1],
    ['01 低空经济', 'padded', 1, 3],
  ])('%s', (text, form, value, length) => {
    expect(readNumberMark(text)).toMatchObject({ form, value, length });
  });

  test.each(['1.5亿元', '7.0 版方案', '2月18日', '2024年', '十个万亿', '一是抓项目', '100 项', '3,200万'])(
    '%s is no number of a title',
    (text) => {
      expect(readNumberMark(text)).toBeNull();
    },
  );
});

test.each([
  ['其一，抓布局', true],
  ['二是抓人才', true],
  ['——锻造创新链', true],
  ['● 建平台', true],
  ['首先，要定方向', true],
  ['三、保障', true],
  ['一心为民', false],
  ['其他地方', false],
  ['第一天', false],
])('opensMember %s → %s', (text, expected) => {
  expect(opensMember(text)).toBe(expected);
});
