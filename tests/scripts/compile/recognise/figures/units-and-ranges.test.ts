import { describe, expect, test } from 'vitest';
import { figureLines as lines } from '../../../../helpers/figure-lines.ts';

describe('units', () => {
  test.each([
    ['journeys', '开行货运班列260趟次。', ['开行货运班列 260 趟次']],
    ['boxes', '岸桥每小时装卸28自然箱。', ['岸桥每小时装卸 28 自然箱']],
    ['tons carried a kilometre', '货运周转量增至86亿吨公里。', ['货运周转量 86 亿吨公里']],
    ['editions of a course', '夜校办了40期，学员1800人次。', ['夜校 40 期', '学员 1800 人次']],
    ['prices by weight', '柴油价格下调120元/吨。', ['柴油价格 120 元/吨 down']],
    ['doses', '疫苗接种3.6万剂次。', ['疫苗接种 3.6 万剂次']],
    ['telephones', '给山村配发卫星电话3200部。', ['山村配发卫星电话 3200 部']],
    ['leaves of books', '库里存有古籍8万叶。', ['库里存古籍 8 万叶']],
    ['rockets', '总装厂年产火箭20发。', ['总装厂年产火箭 20 发']],
    ['hours of work', '全年飞行1.2万小时。', ['飞行 1.2 万小时']],
    ['spindles', '全县纺纱产能达到36万锭。', ['全县纺纱产能 36 万锭']],
    ['panes by weight', '去年玻璃产量400万重量箱。', ['玻璃产量 400 万重量箱 2023']],
    ['heat', '泵站回收余热90万吉焦。', ['泵站回收余热 90 万吉焦']],
    ['data', '档案馆的影像有2.6太字节。', ['档案馆的影像 2.6 太字节']],
    ['sets', '更换水表5200台套。', ['更换水表 5200 台套']],
  ])('of %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['a stage', '3期工程年底开工。'],
    ['hours and more', '护工每天能省出2个多小时。'],
    ['a number to dial', '有事请打热线12345，传真62223333。'],
    ['hours of a day', '列车运行3小时到站。'],
    ['a workshop', '昨天他回到5车间上班。'],
    ['a condition', '年采购额超过800万元的，优先安排。'],
  ])('%s is none', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('from so much to so much', () => {
  test.each([
    ['a count', '林间的野鸟由60种增加到150种。', ['林间的野鸟 60 种', '林间的野鸟 150 种']],
    [
      'with the times',
      '村里的茶园从去年的200亩扩大到今年的900亩。',
      ['村里的茶园 200 亩 2023', '村里的茶园 900 亩 2024'],
    ],
    ['from the past', '利用率从过去的不足30%提高到68%。', ['利用率 30 % 以内', '利用率 68 %']],
    ['from the beginning of a year', '绿电占比由年初的52%提高到71%。', ['绿电占比 52 %', '绿电占比 71 %']],
    ['merged', '把原有的8个科室整合为3个。', ['科室 8 个', '科室 3 个']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('words that hold a function word', () => {
  test.each([
    ['并网', '目前已并网220万千瓦。', ['并网 220 万千瓦']],
    ['能耗', '能耗下降12%。', ['能耗 12 % down']],
    ['可再生', '可再生能源装机90万千瓦。', ['可再生能源装机 90 万千瓦']],
    ['均价', '均价每斤18元。', ['均价每斤 18 元']],
    ['革新', '厂里拿出200万元奖励技术革新。', ['奖励技术革新 200 万元']],
    ['集聚区', '集聚区规划面积3平方公里。', ['集聚区规划面积 3 平方公里']],
    ['日均', '车站发送旅客60万人次，日均2万人次。', ['车站发送旅客 60 万人次', '车站发送旅客日均 2 万人次']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

test.each([
  ['who is given it', '每个项目给予不超过300万元支持。', ['每个项目支持 300 万元 不超过']],
  ['what becomes of a part', '入库项目700个，其中90个项目完成注册。', ['入库项目 700 个', '项目完成注册 90 个']],
  ['a time made shorter', '平均办理时限压缩55%。', ['平均办理时限 55 % down']],
  ['把 is no future', '县里将旧校舍改造成养老院，累计盘活资产2万平方米。', ['盘活资产 2 万平方米']],
  ['将 is', '今年将建设养老院6家。', ['养老院 6 家 目标 2024']],
  ['what a work will do', '项目建成后，可年产轴承300万套。', ['年产轴承 300 万套 目标']],
  ['what it does', '生产线前年投产后，年产值已达到4亿元。', ['年产值 4 亿元 2022']],
  [
    'a comparison goes on with the aim',
    '预计全年产值将达到45亿元，同比增长20%。',
    ['产值 45 亿元 目标 2024', '产值 20 % up 目标 2024'],
  ],
])('%s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});
