import { expect, test } from 'vitest';
import { bodiesOf, readLines } from '../../../../helpers/press/read-lines.ts';

const walnut = '入秋以后，东岭县的核桃开始下树，合作社的烘干房日夜不停，县里派出农技员挨家帮着分级装箱。';
const price = '理事长说，往年核桃论斤卖给贩子，今年论个卖给超市，社员分红也跟着涨，村里的账';
const tail = '水上的事归水上管。各支队要把夜航巡查排进班表，船证、人证逐一核对，发现超载的一律靠岸。';
const last = '水务局和海事处的负责人参加了会议。';

test.each([
  ['on a line of its own', ['（上接第一版）', tail, last]],
  ['without brackets', ['上接A1版', tail, last]],
  ['in the line of the text', [`（上接第一版《把水管好》）${tail}`, last]],
])('what comes from another page stands for itself: notice %s', (_, lines) => {
  const { articles, dropped } = readLines(['让山货卖出好价钱', '本报记者 方源', walnut, ...lines]);
  expect(articles.map(({ title, headless, blocks }) => [title, headless, blocks.map(({ text }) => text)])).toEqual([
    ['让山货卖出好价钱', false, [walnut]],
    [null, true, [tail, last]],
  ]);
  expect(dropped.join('')).toContain('上接');
});

test.each([
  ['on a line of its own', [price, '（下转第三版）']],
  ['in the line of the text', [`${price}（下转第三版）`]],
])('what goes on elsewhere is truncated and joined to nothing: notice %s', (_, lines) => {
  const { articles } = readLines([
    '让山货卖出好价钱',
    '本报记者 方源',
    walnut,
    ...lines,
    '西川大桥合龙',
    '本报讯 西川大桥主跨昨夜合龙，桥面离江水有二十层楼高。',
    '通车以后，从西川到省城只要一个小时。',
  ]);
  expect(articles.map(({ title, truncated, blocks }) => [title, truncated, blocks.length])).toEqual([
    ['让山货卖出好价钱', true, 2],
    ['西川大桥合龙', false, 2],
  ]);
  expect(articles[0]?.blocks[1]?.text).toBe(price);
});

test('a title above the notice is the title of what follows', () => {
  expect(bodiesOf(['把水管好', '（上接第一版）', tail, last])).toEqual([['把水管好', [tail, last]]]);
});
