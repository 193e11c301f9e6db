import { expect, test } from 'vitest';
import { segmentBulletin } from '../../../../../scripts/compile/structure/bulletin/segment-bulletin.ts';
import { readDraft } from '../../../../helpers/press/read-draft.ts';

const plate = ['海川科技简报', '2024年第3期（总第41期）', '海川市科技局　2024年3月5日', ''];
const indent = '　　';
const lines = (...rows: string[]): string => [...plate, ...rows].join('\n');

const read = (text: string) => readDraft(text, segmentBulletin);

test('附件1 alone on its line has its title on the next, and hangs under the item before it', () => {
  const text = lines(
    'CONTENTS　目录',
    '1. 海川市开通氢能专线……1',
    '附件1：专线运行的主要做法……2',
    '2. 北岸区建成首个共享实验室……3',
    '',
    '1. 海川市开通氢能专线',
    `${indent}专线全长八十公里，沿途建有三座加氢站，每座一天能加一吨氢。`,
    '附件1',
    '专线运行的主要做法',
    `${indent}运营公司按里程收费，车主不必先花钱买车，半年来开了一万趟。`,
    '2. 北岸区建成首个共享实验室',
    `${indent}实验室对区内企业开放，设备按小时收费，头一个月接了四十单。`,
  );
  const { draft, articles } = read(text);
  expect(articles.map(({ title }) => title)).toEqual(['海川市开通氢能专线', '北岸区建成首个共享实验室']);
  expect(draft.articles[0]?.appendices).toHaveLength(1);
  expect(draft.articles[0]?.appendices[0]?.blocks).toHaveLength(1);
});

test('where paragraphs are indented, the indent tells a new one from the rest of one after a page’s foot', () => {
  const body = (head: string): string =>
    lines(
      '1. 海川市开通氢能专线',
      `${indent}专线全长八十公里，沿途建有三座加氢站，每座一天能加一吨氢。`,
      `${indent}运营公司按里程收费，车主不必先花钱买车，半年来开了一万趟。`,
      '- 1 -',
      head,
      `${indent}市里还打算把专线接到邻市的港口去，年底以前定下走向。`,
      '2. 北岸区建成首个共享实验室',
      `${indent}实验室对区内企业开放，设备按小时收费，头一个月接了四十单。`,
    );
  const count = (head: string): number => read(body(head)).articles[0]?.blocks.length ?? 0;
  expect(count('不过冬天的加氢量要少三成，储氢罐的保温还要想办法。')).toBe(3);
  expect(count(`${indent}不过冬天的加氢量要少三成，储氢罐的保温还要想办法。`)).toBe(4);
});

test('a title centred over two lines is one title', () => {
  const text = lines(
    '我市以“专线制”推动氢能重卡',
    '批量上路的做法与成效',
    '',
    `${indent}去年以来，海川市把氢能重卡作为头号项目，全年上路一百二十辆。`,
    '',
    '一、主要做法',
    `${indent}市里按里程补贴，补贴额逐年减少三成，五年以后不再补。`,
    '二、下步打算',
    `${indent}明年再开两条专线，一条接港口，一条接钢铁园区。`,
  );
  expect(read(text).articles.map(({ title }) => title?.replace(' ', ''))).toEqual([
    '我市以“专线制”推动氢能重卡批量上路的做法与成效',
  ]);
});

test('the first line of a hard-wrapped paragraph is no deck, though digits leave it short', () => {
  const text = lines(
    '目录',
    '1. 海川市开通氢能专线……1',
    '2. 北岸区建成共享实验室……2',
    '',
    '1. 海川市开通氢能专线',
    `${indent}2024年3月1日，海川市在北港区开通“氢能重卡”`,
    '专线，头一批十二辆重卡从港口出发，沿着八十公里的路',
    '驶向钢铁园区，每车每天跑三趟。',
    `${indent}市里按里程给予补贴，补贴额逐年减少，五年以后就`,
    '不再补，加氢站由两家企业合建，按成本价供气，另外收',
    '取少量服务费。',
    '2. 北岸区建成共享实验室',
    `${indent}实验室面向全区的企业开放，设备按小时收取费用，`,
    '头一个月接到了四十份委托，其中一半来自刚刚落户不到',
    '一年的小企业。',
  );
  const [first] = read(text).articles;
  expect(first?.deck).toBeNull();
  expect(first?.blocks).toHaveLength(2);
});

test('a rubric over numbered lines of the contents is a label there and a kicker in the text, no item', () => {
  const text = lines(
    '联系方式：0531-00000000　邮箱：a@b.cn',
    '目　录',
    '■国内要闻',
    '1、海川市开通氢能专线/1',
    '■他山之石',
    '2、北岸区建成首个共享实验室/4',
    '',
    '【国内要闻】',
    '1、海川市开通氢能专线',
    '专线全长八十公里，沿途建有三座加氢站，每座一天能加一吨氢。',
    '【他山之石】',
    '2、北岸区建成首个共享实验室',
    '实验室对区内企业开放，设备按小时收费，头一个月接了四十单。',
  );
  const { draft, articles } = read(text);
  expect(articles.map(({ title }) => title)).toEqual(['海川市开通氢能专线', '北岸区建成首个共享实验室']);
  expect(draft.articles.map(({ kicker }) => kicker.length)).toEqual([1, 1]);
  expect(draft.cover?.phone?.value).toBe('0531-00000000');
});

test('a publisher and a day at the two ends of a line are no running text, however wide the line', () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `专线全长八十公里沿途建有三座加氢站每座一天能加一吨氢第${'一二三四五六七八九十甲乙'.charAt(i)}段路通`,
  );
  const text = [
    '海川决策参考',
    '第17期',
    '（总第402期）',
    '海川省产业发展研究中心编　　　　　　2023年11月20日',
    '编者按：各地怎样铺路架桥，是这一期的题目，供参阅。',
    '目录',
    '一、海川市开通氢能专线（2）',
    '二、北岸区建成共享实验室（3）',
    '一、海川市开通氢能专线',
    ...rows.slice(0, 8),
    '路通了。',
    '二、北岸区建成共享实验室',
    ...rows.slice(8),
    '门开了。',
  ].join('\n');
  expect(read(text).draft.cover).toMatchObject({ numbering: { year: 2023, number: 17, serial: 402 } });
});

test('page numbers behind the last line of their pages are none of the text', () => {
  const rows = [
    '海川农情简报',
    '2025年第4期',
    '',
    '目 录',
    '',
    '1. 海川县修好两条水渠，春灌不再等水 - 2 -',
    '2. 临江县推广新式喷灌，一亩地省水四十方 - 3 -',
    '',
    '- 1 -',
    '',
    '1. 海川县修好两条水渠，春灌不再等水',
    '',
    '3月8日，海川县召开春灌调度会。会议通报，两条水渠修好通水，下游的麦地不再等',
    '水，农户自己约好开闸的钟点，一户一签，谁也不抢。',
    '',
    '会议要求，五月以前把剩下的支渠清一遍淤，村里的闸门由专人看 - 2 -',
    '',
    '管，每天记一次水位。渠边栽下的柳树归村里养护。',
    '',
    '2. 临江县推广新式喷灌，一亩地省水四十方',
    '',
    '3月9日，临江县召开喷灌现场会。会上介绍，新式喷头的间距是十五 - 3 -',
    '',
    '米，一亩地省水四十方，还省下一个看水的人。',
    '',
    '- 4 -',
  ];
  const { articles } = read(rows.join('\n'));
  const whole = (...at: number[]): string => at.map((i) => rows[i]?.replace(/ - \d -$/u, '') ?? '').join('');
  expect(articles.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
    [whole(12, 13), whole(15, 17)],
    [whole(21, 23)],
  ]);
});

test('a guide over a lead on short lines is no list, where the list has a heading of its own', () => {
  const text = lines(
    '本期要目',
    '海川氢能产业开局观察',
    `${indent}开年以来，海川市各区围绕氢能`,
    '动作不断，有的建站，有的开线，有的',
    '把课堂搬进了车间，一派忙碌的景象，',
    '本期选编两则材料，供领导同志参考。',
    '目　　录',
    '1．海川市开通氢能专线…………1',
    '2．北岸区建成首个共享实验室…………2',
    '',
    '1．海川市开通氢能专线',
    `${indent}专线全长八十公里，沿途建有三座加氢站，每座一天能加一吨氢。`,
    '2．北岸区建成首个共享实验室',
    `${indent}实验室对区内企业开放，设备按小时收费，头一个月接了四十单。`,
  );
  const { draft } = read(text);
  expect(draft.cover?.contents.map(({ number }) => number)).toEqual([1, 2]);
  expect(draft.cover?.leadTitle).not.toBeNull();
});
