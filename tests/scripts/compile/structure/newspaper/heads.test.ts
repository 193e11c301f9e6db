import { describe, expect, test } from 'vitest';
import { segmentNewspaper } from '../../../../../scripts/compile/structure/newspaper/segment-newspaper.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const read = (lines: readonly string[]) => {
  const text = `\n\n${lines.join('\n\n')}\n`;
  const result = readDraft(text, segmentNewspaper);
  expect(misowned(text, result.draft)).toEqual([]);
  return result;
};

const walnuts = [
  '让山货卖出好价钱',
  '本报记者 方源',
  '入秋以后，东岭县的核桃开始下树，合作社的烘干房日夜不停，县里派出农技员挨家帮着分级装箱。',
  '合作社理事长说，往年核桃论斤卖给贩子，今年论个卖给超市，价钱差了将近一倍，社员分红也跟着涨。',
];
const comment = [
  '晒账单不是目的，让人看得懂、问得着才是。有的村把公示栏挂在二楼走廊，有的一年只换一次纸，村民走过也不看。',
  '公开是一种习惯。把该说的说在前头，疑问就少了；把该算的算在明处，人心就齐了。',
];

describe('what stands over, under or beside a title', () => {
  test.each([
    ['a column named shortly', ['灯下谈', '账单晒在阳光下', '邵一鸣'], '账单晒在阳光下', ['灯下谈']],
    ['a column under the title', ['账单晒在阳光下', '村务观察', '邵一鸣'], '账单晒在阳光下', ['村务观察']],
    [
      'a series in two parts',
      ['账单晒在阳光下', '对话·村里的事怎么办', '邵一鸣'],
      '账单晒在阳光下',
      ['对话·村里的事怎么办'],
    ],
  ])('%s is a kicker', (_, head, title, kicker) => {
    const { articles } = read([...walnuts, ...head, ...comment]);
    expect(articles.map((article) => [article.title, article.kicker, article.bylines])).toEqual([
      ['让山货卖出好价钱', [], ['方源']],
      [title, kicker, ['邵一鸣']],
    ]);
  });

  test.each(['今日导读', '乡村广角 06', '图片新闻'])('%s is furniture', (line) => {
    const { articles, dropped } = read([...walnuts, line, '账单晒在阳光下', '本报记者 邵一鸣', ...comment]);
    expect(dropped).toContain(line);
    expect(articles.map(({ title, kicker }) => [title, kicker])).toEqual([
      ['让山货卖出好价钱', []],
      ['账单晒在阳光下', []],
    ]);
  });
});

test('the second half of a title is no column, however short', () => {
  const { articles } = read([...walnuts, '“账单”也要', '晒晒太阳', '邵一鸣', ...comment]);
  expect(articles[1]?.title).toBe('“账单”也要 晒晒太阳');
});

test.each([
  ['本报临江9月3日电 记者 邵一鸣', '本报临江9月3日电'],
  ['本报讯 记者 邵一鸣', '本报讯'],
  ['新华社临江9月3日电 （记者 邵一鸣）', '新华社临江9月3日电'],
])('%s alone on a line signs the title above it', (line, dateline) => {
  const { articles } = read([...walnuts, '江边长出“鱼粮仓”', line, ...comment]);
  expect(articles.map((article) => [article.title, article.bylines, article.dateline])).toEqual([
    ['让山货卖出好价钱', ['方源'], null],
    ['江边长出“鱼粮仓”', ['邵一鸣'], dateline],
  ]);
});

test('a rubric of short reports without titles ends the piece above it', () => {
  const briefs = [
    '临江：今年前八个月，全市水产品加工企业新增12家，出口额同比增长两成。',
    '南浦：三条农村公路建成通车，沿线村庄的班车增加到每天八趟。',
  ];
  const { articles } = read([...walnuts, '县域速览', ...briefs]);
  expect(articles.map(({ title, blocks }) => [title, blocks.length])).toEqual([
    ['让山货卖出好价钱', 2],
    ['县域速览', 2],
  ]);
});

test('… and one of short reports with titles gives each its own', () => {
  const { articles } = read([
    ...walnuts,
    '县域速览',
    '临江：鱼糕卖到海外',
    '临江县的鱼糕厂今年前八个月出口额同比增长两成，新招工人一百二十名，订单排到了年底。',
    '南浦：公路通到村口',
    '南浦县三条农村公路近日建成通车，沿线村庄的班车增加到每天八趟，山货当天就能进城。',
    '江边长出“鱼粮仓”',
    '本报记者 邵一鸣',
    ...comment,
  ]);
  expect(articles.map(({ title, kicker }) => [title, kicker])).toEqual([
    ['让山货卖出好价钱', []],
    ['临江：鱼糕卖到海外', ['县域速览']],
    ['南浦：公路通到村口', []],
    ['江边长出“鱼粮仓”', []],
  ]);
});
