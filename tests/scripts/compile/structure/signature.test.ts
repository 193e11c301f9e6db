import { expect, test } from 'vitest';
import { readSignature } from '../../../../scripts/compile/structure/signature.ts';

test.each([
  ['海州市科学技术局', 'office'],
  ['海 州 市 人 民 政 府', 'office'],
  ['2024年3月5日', 'date'],
  ['二〇二四年三月五日', 'date'],
  ['海州市科学技术局 2024年3月5日', 'both'],
  // The site's own fields, a medium, prose, a name too short to be an office.
  ['2024年3月5日 10:20', null],
  ['2024-03-05', null],
  ['来源：海州市科学技术局', null],
  ['海州报社 2024年3月5日', null],
  ['海州新闻中心', null],
  ['会议由市科技局主持，各县区参加', null],
  ['教务处', null],
])('%s: %s', (text, expected) => {
  expect(readSignature(text)).toBe(expected);
});
