import { expect, test } from 'vitest';
import { settingOf, unwrap } from '../../../../../scripts/compile/structure/bulletin/unwrap.ts';
import { lineToRow } from '../../../../../scripts/compile/structure/row.ts';
import { toLines } from '../../../../../scripts/compile/text/lines.ts';
import { trackText } from '../../../../../scripts/compile/text/tracked-text.ts';

/** Paragraphs set on lines of `measure` characters, two of indent; a number is never broken. */
const set = (paragraphs: readonly string[], measure: number): string =>
  paragraphs
    .map((paragraph) => {
      const lines: string[] = [];
      let line = '　　';
      for (const [word] of paragraph.matchAll(/[\d.%]+|./gu)) {
        const width = Array.from(line).reduce((sum, unit) => sum + (/[\d.%]/u.test(unit) ? 0.5 : 1), 0);
        if (width + word.length * (/[\d.%]/u.test(word) ? 0.5 : 1) > measure) {
          lines.push(line);
          line = '';
        }
        line += word;
      }
      return [...lines, line].join('\n');
    })
    .join('\n');

const paragraphs = [
  '县里把旧厂房改成中试平台，三月开门，头一批入驻的企业有三家，做的都是新材料和生物试剂，订单排到了年底。',
  '平台的设备由三家企业共用，排期在网上公开，谁先预约谁先使用，一年下来省下的设备钱有两千多万元。',
  '外县的企业也来做试验，去年一共四十多次，平台按次收费，收来的钱又添了两台新设备，来的人更多了。',
  '县科技局的人算过一笔账，过去一项成果从实验室走到车间要花三年，如今十四个月就能走完，快了一半还多。',
];

test.each(Array.from({ length: 12 }, (_, i) => 20 + i))('lines of %i characters become paragraphs again', (measure) => {
  for (let pad = 0; pad < measure; pad++) {
    const figures = `县科技局的人说，过去一年里二十个乡镇的企业签下技术合同一千多份${'多'.repeat(pad)}，全县技术合同成交额同比增长126.75%，其中转化到本县企业的占到三分之一以上，比上年多了一成。`;
    const all = [...paragraphs, figures, ...paragraphs];
    const rows = toLines(trackText(set(all, measure))).map((line) => lineToRow(line));
    expect(unwrap(rows, settingOf(rows)).map(({ text }) => text.replaceAll(/\s/gu, ''))).toEqual(all);
  }
});

test('电话 begins a line of its own, full as the line above may be', () => {
  const measure = 24;
  const editors = '主编：方源　副主编：高山　责任编辑：池清和'.padEnd(measure, '等');
  const text = `${set(paragraphs, measure)}\n${editors}\n电话：010—00000000\n${set(paragraphs, measure)}`;
  const rows = toLines(trackText(text)).map((line) => lineToRow(line));
  const whole = unwrap(rows, settingOf(rows)).map((row) => row.text);
  expect(whole).toContain(editors);
  expect(whole).toContain('电话：010—00000000');
});

test('a sentence that wraps before 电话 goes on', () => {
  const measure = 24;
  const line = '遇到水管破裂等紧急情况请大家记下值班室的'.padEnd(measure, '新').slice(0, measure);
  const text = `${set(paragraphs, measure)}\n${line}\n电话：请互相转告，也写在门口的木牌上。\n${set(paragraphs, measure)}`;
  const rows = toLines(trackText(text)).map((row) => lineToRow(row));
  expect(unwrap(rows, settingOf(rows)).map((row) => row.text)).not.toContain(line);
});
