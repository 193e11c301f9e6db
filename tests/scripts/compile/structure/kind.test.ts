import { expect, test } from 'vitest';
import { kindOf } from '../../../../scripts/compile/structure/kind.ts';
import { toLines } from '../../../../scripts/compile/text/lines.ts';
import { trackText } from '../../../../scripts/compile/text/tracked-text.ts';

const prose = '全市科技特派员今年服务企业三千家次，解决技术难题四百多个，带动新增产值十二亿元。';
const story = (head: string): string[] => [head, `${prose}${prose}`, prose];

const kindOfLines = (...lines: string[]): string => {
  const tracked = trackText(lines.join('\n\n'));
  return kindOf(tracked, toLines(tracked));
};

const clippings = ['本报讯 记者沈清波报道：', '本报记者 周岚', '新华社滨江3月5日电 '].flatMap((head) => story(head));

test.each([
  ['a bulletin by name and number', 'bulletin', ['云岭快讯', '2025年第9期 总第731期', ...story('春耕服务')]],
  [
    'a newspaper page with one byline, by a column cut within a sentence',
    'newspaper',
    ['谷雨前后', '记者 周岚', `${prose}${prose}市里还打算把服务站开到每一个乡`, prose],
  ],
  [
    'a newspaper page with one byline, by its photographer',
    'newspaper',
    ['谷雨前后', '记者 周岚', prose, '田间的服务站。 通讯员 沈清波摄'],
  ],
  [
    'a newspaper page with one byline, by questions and answers',
    'newspaper',
    ['谷雨前后', '记者 周岚', '问：服务站开在哪里？', `答：${prose}`],
  ],
  ['an article with one byline and no more', 'plain', ['谷雨前后', '记者 周岚', `${prose}${prose}`, prose]],
  ['a bulletin with Han numerals', 'bulletin', ['海右参考', '二〇二五年第三期', ...story('春耕服务')]],
  [
    'a bulletin with its number alone',
    'bulletin',
    ['工 作 简 报', '第 12 期', '北岸区科创办  2023年9月5日', ...story('服务月')],
  ],
  [
    'a bulletin made of newspaper clippings',
    'bulletin',
    ['科情摘报', '2024年第6期', '目录', '1. 甲', '2. 乙', ...clippings, ...clippings],
  ],
  [
    'a newspaper page with the number of its issue',
    'newspaper',
    [
      '滨江日报 2024年2月26日 星期一 农历正月十七 第5012期 今日8版',
      '特派员下田间',
      '本报记者 周岚',
      prose,
      '新渠通水',
      '本报讯 ',
      prose,
    ],
  ],
  [
    'a newspaper page that speaks of an issue',
    'newspaper',
    ['《低空周刊》2024年第5期出版', '本报记者 周岚', prose, '本报讯 记者何向阳报道：', prose],
  ],
  [
    'a web page that lists issues',
    'webpage',
    [
      '首页 > 刊物 > 过刊',
      ...[9, 8, 7, 6].map((issue) => `云岭快讯2025年第${String(issue)}期 总第${String(722 + issue)}期`),
      '版权所有 云岭省科学技术信息研究所',
      '友情链接',
    ],
  ],
  [
    'a web page that took its text from a bulletin',
    'webpage',
    [
      '特派员下田间',
      '来源：云岭快讯2025年第9期 发布时间：2025-04-07 10:20',
      prose,
      prose,
      '责任编辑：安宁',
      '扫一扫在手机打开',
    ],
  ],
  ['a plain report with contents', 'plain', ['调研报告', '目录', '一、基本情况', '二、建议', prose, prose]],
  ['a notice with time and place', 'plain', ['关于召开座谈会的通知', '时间：3月8日上午9点', '地点：二楼会议室', prose]],
  ['a single text', 'plain', ['特派员下田间', prose, prose]],
  ['nothing Chinese at all', 'plain', ['2024 No. 6', 'lorem ipsum']],
])('%s is told as %s', (_what, kind, lines) => {
  expect(kindOfLines(...lines)).toBe(kind);
});

test.each([
  ['minutes of a meeting', ['工作例会纪要', '时间：2024年3月12日上午', '地点：第二会议室', prose], 'plain'],
  ['a page that names its time', ['服务到田头', '时间：2024-03-12', prose], 'webpage'],
  ['a page that names its time and its source', ['服务到田头', '时间：2024年3月12日 来源：云岭网', prose], 'webpage'],
])('%s', (_, lines, kind) => {
  expect(kindOfLines(...lines)).toBe(kind);
});
