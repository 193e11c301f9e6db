import { expect, test } from 'vitest';
import { bodiesOf } from '../../../../helpers/press/read-lines.ts';

const walnut = '入秋以后，东岭县的核桃开始下树，合作社的烘干房日夜不停，县里派出农技员挨家帮着分级装箱。';
const price = '合作社理事长说，往年核桃论斤卖给贩子，今年论个卖给超市，价钱差了将近一倍，社员分红也跟着涨。';
const bridge = '西川大桥主跨昨夜合龙，桥面离江水有二十层楼高，建设者用了四年，中间停过两回。';
const traffic = '通车以后，从西川到省城只要一个小时，比绕山路快一半，跑运输的师傅都盼着这一天。';
const heads = [
  ['让山货卖出好价钱', '本报记者 方源'],
  ['西川大桥合龙', '本报记者 高山'],
] as const;

test('眼下， with what breaks off behind it is text, though what stands below is another story', () => {
  const [foot, rest] = ['眼下，社里正联', '合省林科院选育薄皮核桃，社员家家试种了几棵，三年后挂果。'];
  const lamps = '花灯在大桥的护栏上装了一千盏，入夜以后一起点亮，江上行船的人老远就能望见西川。';
  expect(bodiesOf([...heads[1], bridge, traffic, ...heads[0], walnut, price, foot, lamps, rest])).toEqual([
    ['西川大桥合龙', [bridge, traffic, lamps]],
    ['让山货卖出好价钱', [walnut, price, foot + rest]],
  ]);
});

test('a line that begins with 的 is no heading, whatever its shape', () => {
  const foot = '今年秋天来得比哪一年都晚，头一场霜还没有下，社员们收完了果子，最惦记的还是村口';
  const rest = '的几棵老核桃树，叶子落了一半，还能不能再结十年果？';
  expect(bodiesOf([...heads[0], walnut, price, foot, ...heads[1], bridge, traffic, rest])).toEqual([
    ['让山货卖出好价钱', [walnut, price, foot + rest]],
    ['西川大桥合龙', [bridge, traffic]],
  ]);
});

test('a heading that is marked as the others of its page stays one, however it reads on', () => {
  const lines = [
    ...heads[0],
    walnut,
    '■ 分得细——大的小的，开口的不开口的',
    price,
    '■ 卖得远——山里的果，海边的客',
    traffic,
  ];
  expect(bodiesOf(lines)).toEqual([
    [
      '让山货卖出好价钱',
      [walnut, '■ 分得细——大的小的，开口的不开口的', price, '■ 卖得远——山里的果，海边的客', traffic],
    ],
  ]);
});

test('a signed title stays one, though it begins as reports do', () => {
  expect(bodiesOf([...heads[0], walnut, price, '目前，东岭的路已经修好', '本报记者 高山', bridge, traffic])).toEqual([
    ['让山货卖出好价钱', [walnut, price]],
    ['目前，东岭的路已经修好', [bridge, traffic]],
  ]);
});
