import { expect, test } from 'vitest';
import { bodiesOf } from '../../../../helpers/press/read-lines.ts';

const bridge = '西川大桥主跨昨夜合龙，桥面离江水有二十层楼高，建设者用了四年，中间停过两回。';
const traffic = '通车以后，从西川到省城只要一个小时，比绕山路快一半，跑运输的师傅都盼着这一天。';
const lamps = '大桥的护栏上装了一千盏灯，入夜以后一起点亮，江上行船的人老远就能望见西川。';
const asked = '网友“江边人”问：码头西侧的两盏路灯坏了半个月，晚上上下船看不清脚下，什么时候能修好？';
const answered = '县城管局答：灯杆的线路昨天已经查明，是地下接头进了水，本周内更换，更换以前先挂临时灯。';
const askedAgain = '网友“挑担的”问：早市搬到新街以后，停三轮车的地';
const rest = '方一直没有着落，大家只好挤在桥头，能不能在附近划出几个车位来？';
const answeredAgain = '县市场办答：新街东口的空地已经划出四十个车位，菜农凭摊位证停放，不收费。';

test('a headline over the first question of the public opens a column of its own', () => {
  expect(
    bodiesOf([
      '西川大桥合龙',
      '本报记者 高山',
      bridge,
      traffic,
      '西川问政',
      asked,
      answered,
      askedAgain + rest,
      answeredAgain,
    ]),
  ).toEqual([
    ['西川大桥合龙', [bridge, traffic]],
    ['西川问政', [asked, answered, askedAgain + rest, answeredAgain]],
  ]);
});

test('the rest of a question ends in a question mark; an answer says that it is one, whatever stands before it', () => {
  const foot = '今晚，大桥工地的食堂特意加了菜，指挥部还请来了当地的';
  const end = '山歌班子，唱到半夜才散。';
  expect(
    bodiesOf([
      '西川问政',
      asked,
      answered,
      askedAgain,
      '西川大桥合龙',
      '本报记者 高山',
      bridge,
      traffic,
      lamps,
      foot,
      rest,
      answeredAgain,
      end,
    ]),
  ).toEqual([
    ['西川问政', [asked, answered, askedAgain + rest, answeredAgain]],
    ['西川大桥合龙', [bridge, traffic, lamps, foot + end]],
  ]);
});
