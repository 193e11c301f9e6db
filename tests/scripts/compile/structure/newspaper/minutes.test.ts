import { expect, test } from 'vitest';
import { convenes, minutesOf } from '../../../../../scripts/compile/structure/newspaper/minutes.ts';
import { bodiesOf } from '../../../../helpers/press/read-lines.ts';

test.each([
  ['会议强调，渔港的事要同渔民商量着办。', 'known'],
  ['各市分管负责同志参加会议。', 'known'],
  ['要把码头的灯修好。要让渔船随到随卸，一条也不许压港。', 'orders'],
  ['要是潮水不退，船就出不去。', 'none'],
  ['渔港的灯修好了。', 'none'],
])('%s: %s', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});

test.each([
  ['全省渔港工作推进会在青石召开。', true],
  ['会议强调，要修灯。', false],
  ['他会修灯。', false],
])('%s tells of a meeting: %s', (text, tells) => {
  expect(convenes(text)).toBe(tells);
});

const story = [
  '老周的面馆开在城隍庙后头，三张桌子，一口铁锅，早上五点半揉面，卖完两百碗就关门。',
  '老周说，儿子劝他开分店，他没有答应，面要一碗一碗地下，锅多了，汤就淡了。',
];
const minutes = [
  '要把沿海渔港的灯、水、电一并修好，列出单子，逐港销号。要管住夜间进港的船，驾长一律持证。',
  '会议强调，修港不是修门面，钱要花在渔民用得着的地方，年底逐港评议。',
  '沿海各市分管负责同志参加会议。',
];

test('what a meeting said goes on with no story that tells of none', () => {
  expect(bodiesOf(['城隍庙后头的面馆', '本报记者 高山', ...story, ...minutes])).toEqual([
    ['城隍庙后头的面馆', story],
    [null, minutes],
  ]);
});

test('… but with one that does', () => {
  const meeting = '本报讯 昨天，全省渔港建设推进会在青石召开，沿海各市的渔业局长看了六座渔港。';
  expect(bodiesOf(['渔港建设推进会召开', meeting, ...minutes])).toEqual([
    ['渔港建设推进会召开', [meeting, ...minutes]],
  ]);
});

test('orders that have lost their head go on with no story, though it mentions a meeting', () => {
  const fair = '去年的小吃推介会上，老周只带了一口锅，排队的人绕了城隍庙半圈，他还是两百碗就收摊。';
  const orders = [
    minutes[0],
    '要把老港的栈桥加固好，潮高浪急的日子不许上人。要给每条船装上定位的终端，出港一报，回港一报。',
  ];
  const rest = minutes.slice(1);
  expect(
    bodiesOf(['城隍庙后头的面馆', '本报记者 高山', ...story, fair, ...orders.flatMap((o) => o ?? []), ...rest]),
  ).toEqual([
    ['城隍庙后头的面馆', [...story, fair]],
    [null, [...orders, ...rest]],
  ]);
});
