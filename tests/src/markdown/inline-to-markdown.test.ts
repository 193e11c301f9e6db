import { expect, test } from 'vitest';
import { inlineToMarkdown } from '../../../src/markdown/inline-to-markdown.ts';
import type { Mark } from '../../../src/domain/mark.ts';

test.each([
  '增长6.2%，其中A_B公司达3*4件',
  '1.推进改革；2.扩大开放',
  '#1号楼与C#语言',
  '-5℃的清晨',
  '时间:上午，比分3:2',
  '（一）见 [附表] 与注[1]，[^ 甲] 与 [^]',
  '~~波浪~~ 与 | 竖线',
  'a < b，b > c，R&D，AT&T;',
  '一个 ` 和一个 * 和 _ 都不用管',
  'C:\\目录',
  '::',
  '2024. 一年',
])('%s needs no escape', (text) => {
  expect(inlineToMarkdown(text)).toBe(text.replace(/^2024\. /, '2024\\. '));
});

test.each([
  ['# 号开头', '\\# 号开头'],
  ['- 横线开头', '\\- 横线开头'],
  ['> 大于号', '\\> 大于号'],
  ['1. 一', '1\\. 一'],
  ['::信息{页="3"}', '\\::信息{页="3"}'],
  [':::', '\\:::'],
  ['::🎉', '\\::🎉'],
  ['---', '\\---'],
  ['```', '\\```'],
  ['3*4*5', '3\\*4\\*5'],
  ['[文](网址)', '[文\\](网址)'],
  ['<b>粗</b>', '\\<b>粗\\</b>'],
  ['&amp; 与 &copy', '\\&amp; 与 &copy'],
  ['反斜杠\\*', '反斜杠\\\\*'],
  ['见注[^1]', '见注\\[^1]'],
  ['`甲` 与 `乙`', '\\`甲\\` 与 \\`乙\\`'],
])('%s at the start of a line is written %s', (text, markdown) => {
  expect(inlineToMarkdown(text)).toBe(markdown);
});

test.each([
  ['## 井号', 'heading', '## 井号'],
  ['结尾 ##', 'heading', '结尾 \\##'],
  ['1. 一', 'heading', '1. 一'],
  ['甲]乙', 'label', '甲\\]乙'],
  ['末尾\\', 'label', '末尾\\\\'],
  ['- 甲|乙\\|丙', 'cell', '- 甲\\|乙\\\\\\|丙'],
  ['甲|乙', 'line', '甲|乙'],
] as const)('%s in a %s is written %s', (text, place, markdown) => {
  expect(inlineToMarkdown(text, [], place)).toBe(markdown);
});

const strong = (start: number, end: number): Mark => ({ type: 'strong', start, end });
const emphasis = (start: number, end: number): Mark => ({ type: 'emphasis', start, end });
const link = (start: number, end: number, href: string): Mark => ({ type: 'link', start, end, href });

test.each([
  ['“链式”突破', [strong(0, 4)], '**“链式”**突破'],
  ['抓好（三件）事', [strong(2, 6)], '抓好**（三件）**事'],
  ['甲乙丙丁', [strong(0, 4), emphasis(1, 2)], '**甲*乙*丙丁**'],
  ['甲乙', [strong(0, 1), emphasis(1, 2)], '**甲***乙*'],
  ['看这里', [link(1, 3, 'https://a.b/c_d')], '看[这里](<https://a.b/c_d>)'],
  ['看!这里', [link(2, 4, 'x')], '看\\![这里](x)'],
  ['a"b"c', [strong(1, 4)], '&#x61;**&#x22;b&#x22;**&#x63;'],
])('%s with marks is written as Markdown that reads back', (text, marks, markdown) => {
  expect(inlineToMarkdown(text, marks)).toBe(markdown);
});

test.each([
  ['甲乙', [], [1], '甲[^1]乙'],
  ['见[附表]与注', [], [5], '见[附表][^1]与注'],
  ['2*3与4*5', [], [3], '2\\*3[^1]与4\\*5'],
  ['甲!乙', [], [2], '甲\\![^1]乙'],
  ['甲\\乙', [], [2, 2], '甲\\\\[^1][^2]乙'],
  ['甲乙丙', [strong(0, 2)], [2], '**甲乙**[^1]丙'],
  ['甲乙丙', [strong(0, 2)], [1], '**甲[^1]乙**丙'],
  ['甲乙丙', [strong(1, 3)], [1], '甲[^1]**乙丙**'],
  ['注^1', [link(1, 3, 'x')], [], '注[\\^1](x)'],
])('%s with marks %j and notes at %j is written %s', (text, marks, offsets, markdown) => {
  const calls = offsets.map((at, index) => ({ at, label: String(index + 1) }));
  expect(inlineToMarkdown(text, marks, 'line', calls)).toBe(markdown);
});

test('a pipe in an address parts no cells', () => {
  expect(inlineToMarkdown('甲', [link(0, 1, 'x|y')], 'cell')).toBe('[甲](x\\|y)');
});
