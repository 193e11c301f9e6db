import { expect, test } from 'vitest';
import { cutLikelihood } from '../../../../../../scripts/compile/structure/bulletin/body/cut-evidence.ts';
import type { Row } from '../../../../../../scripts/compile/structure/row.ts';

const toRow = (text: string): Row => ({
  text,
  slices: [[0, text.length]],
  number: 1,
  indent: 0,
  blankBefore: 1,
  pageBefore: false,
  seams: [],
});

const likelihood = (tail: string, head: string): number =>
  cutLikelihood({ tail: toRow(tail), head: toRow(head), closedBefore: true, measure: null });

test.each([
  ['6月3日，湖北省在光谷会展中心开出流动办证点，这是全市今年开出的第五个', '站点。站里有窗口三个，当天来、当天办。'],
  ['为打消农户的担心，县里拿出三千万元做担保，合作社还不上的，由担保金还', '七成；谁谎报面积，谁三年之内不得再申请。'],
])('goes on: %s | %s', (tail, head) => {
  expect(likelihood(tail, head)).toBeGreaterThan(0.5);
});

test.each([
  ['让数据多跑路，让群众少跑腿', '近日，全市政务大厅搬进新址，窗口由四十个并为十二个。'],
  ['一张证管到底', '路修通了。货车从村口出发，一个钟头就到高速。'],
])('stands alone: %s | %s', (tail, head) => {
  expect(likelihood(tail, head)).toBeLessThan(0.5);
});
