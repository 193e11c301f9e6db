import { expect, test } from 'vitest';
import { partColumns } from '../../../../../scripts/compile/structure/newspaper/part-columns.ts';
import { segmentNewspaper } from '../../../../../scripts/compile/structure/newspaper/segment-newspaper.ts';
import { emWidth } from '../../../../../scripts/compile/structure/sentence.ts';
import { toLines } from '../../../../../scripts/compile/text/lines.ts';
import { trackText } from '../../../../../scripts/compile/text/tracked-text.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const beside = (left: string, right: string): string =>
  `${left}${' '.repeat(34 - emWidth(left) * 2)}${right}`.trimEnd();
const page = [
  beside('渡口添了夜航班', '老校舍变成了种子库'),
  '',
  beside('　　本报讯 （记者方源）九月', '　　本报讯 （记者石见山）'),
  beside('起，柳河渡口每晚多开四班船，', '东岭县的一所旧小学近日住进'),
  beside('夜里收工的人不用绕路。', '了三百多种老种子。'),
  beside('　　船票与白天一样，老人和孩', '　　教室改成了恒温库房，黑'),
  beside('子半价。', '板上记着每一种的来历。'),
  beside('', '　　管种子的是退休的老校长。'),
  '',
];

test('two columns typed side by side are read one after the other, paragraph by paragraph', () => {
  const text = `\n${page.join('\n')}\n`;
  expect(partColumns(text, toLines(trackText(text))).map((line) => line.text)).toEqual([
    '渡口添了夜航班',
    '本报讯 （记者方源）九月起，柳河渡口每晚多开四班船，夜里收工的人不用绕路。',
    '船票与白天一样，老人和孩子半价。',
    '老校舍变成了种子库',
    '本报讯 （记者石见山）东岭县的一所旧小学近日住进了三百多种老种子。',
    '教室改成了恒温库房，黑板上记着每一种的来历。',
    '管种子的是退休的老校长。',
  ]);
});

test('… and every character of theirs has its owner', () => {
  const text = `\n${page.join('\n')}\n`;
  const { articles, draft } = readDraft(text, segmentNewspaper);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles.map(({ title, blocks }) => [title, blocks.length])).toEqual([
    ['渡口添了夜航班', 2],
    ['老校舍变成了种子库', 3],
  ]);
});

test.each([
  [
    'a table',
    ['品种            亩产', '早稻            五百公斤', '中稻            六百公斤', '晚稻            五百五十公斤'],
  ],
  [
    'a list of pages',
    [
      '村里来了先生            2版',
      '河上的新桥梁            3版',
      '一场谷场球赛            4版',
      '老井里的水声            5版',
    ],
  ],
  ['a paragraph with two wide spaces', ['渡口的夜航班  从九月起每晚多开四班。', '船票与白天一样，老人和孩子半价。']],
])('%s is left as it is', (_, lines) => {
  const text = `${lines.join('\n')}\n`;
  expect(partColumns(text, toLines(trackText(text))).map((line) => line.text)).toEqual(lines);
});
