import { expect, test } from 'vitest';
import { segmentNewspaper } from '../../../../../scripts/compile/structure/newspaper/segment-newspaper.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const read = (lines: readonly string[]) => {
  const text = `\n\n${lines.join('\n\n')}\n`;
  const result = readDraft(text, segmentNewspaper);
  expect(misowned(text, result.draft)).toEqual([]);
  return result;
};

const first = '入秋以后，东岭县的核桃开始下树，合作社的烘干房日夜不停，县里派出农技员挨家帮着分级装箱。';
const second = '合作社理事长说，往年核桃论斤卖给贩子，今年论个卖给超市，价钱差了将近一倍，社员分红也跟着涨。';

test.each([
  ['a surname the table lacks', '亓　远'],
  ['two characters set wide', '漆 舟'],
  ['a surname that begins words, too', '闻笛'],
])('%s under a title is a byline', (_, name) => {
  const { articles } = read(['让山货卖出好价钱', name, first, second]);
  expect(articles.map(({ title, bylines }) => [title, bylines])).toEqual([
    ['让山货卖出好价钱', [name.replaceAll(/\s/gu, '')]],
  ]);
});

test.each([
  'A3 产业 2024年9月12日 星期四 主编／方源',
  '06 县域观察',
  'A02 要闻 2025.9.17 星期三 编辑：方源 校对：钱丰',
  '读者热线：（010）00000000',
  '下期预告：看山里人怎样卖苹果',
])('%s is page furniture', (line) => {
  const { articles, dropped } = read([line, '让山货卖出好价钱', '本报记者 方源', first, second]);
  expect(dropped).toContain(line);
  expect(articles).toHaveLength(1);
});

test.each([
  ['文/方源 钱丰', ['方源', '钱丰']],
  ['文｜方源　图｜钱丰', ['方源']],
  ['撰文：方源', ['方源']],
])('%s under a title is a byline', (line, bylines) => {
  const { articles } = read(['让山货卖出好价钱', line, first, second]);
  expect(articles.map((article) => [article.title, article.bylines])).toEqual([['让山货卖出好价钱', bylines]]);
});

test.each(['云南', '平安', '农业', '花絮'])('%s, a word, is no byline', (word) => {
  const { articles } = read(['让山货卖出好价钱', '本报记者 方源', first, word, second]);
  expect(articles.flatMap(({ bylines }) => bylines)).toEqual(['方源']);
});

test('a label set wide opens the piece under it', () => {
  const { articles } = read([
    '让山货卖出好价钱',
    '本报记者 方源',
    first,
    second,
    '链 接',
    '东岭县核桃节月底开幕',
    '本报讯 记者从东岭县获悉，核桃节本月底在县城开幕，会期三天，邀请了六十多家采购商到场。',
  ]);
  expect(articles.map(({ title, kicker }) => [title, kicker])).toEqual([
    ['让山货卖出好价钱', []],
    ['东岭县核桃节月底开幕', ['链 接']],
  ]);
});

test('a sentence between a title and its byline is a caption, not a paragraph', () => {
  const { articles } = read([
    '让山货卖出好价钱',
    '东岭县一家合作社的烘干房里，社员在分拣核桃。',
    '本报记者 方源',
    first,
    second,
  ]);
  expect(articles[0]?.blocks.map(({ type }) => type)).toEqual(['caption', 'paragraph', 'paragraph']);
});

test('who the writer is stays with the piece and ends it', () => {
  const note = '（作者系东岭县农技站站长）';
  const { articles } = read(['让山货卖出好价钱', '亓　远', first, note, '新桥月底通车', '本报记者 方源', second]);
  expect(articles.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([[first, note], [second]]);
});

test('of two heads side by side each gets its text', () => {
  const bridge = '西川大桥的主跨昨夜合龙，桥面离江水有二十层楼高，通车以后从西川到省城只要一个小时，比绕山路快一半。';
  const { articles } = read(['东岭：核桃论个卖', '本报记者 方源', '西川：大桥合龙了', '本报记者 高山', first, bridge]);
  expect(articles.map(({ title, blocks }) => [title, blocks.map(({ text }) => text)])).toEqual([
    ['东岭：核桃论个卖', [first]],
    ['西川：大桥合龙了', [bridge]],
  ]);
});
