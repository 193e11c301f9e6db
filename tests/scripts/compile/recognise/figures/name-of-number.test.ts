import { expect, test } from 'vitest';
import { figureLines as lines } from '../../../../helpers/figure-lines.ts';

test.each([
  [
    'a rate that begins with the label before it',
    '去年签约项目900个，当年开工640个，开工率71%。',
    ['签约项目 900 个 2023', '签约项目开工 640 个 2023', '开工率 71 % 2023'],
  ],
  [
    'a verb alone, and the things counted before',
    '建成网箱30口，今年还要新建12口。',
    ['建成网箱 30 口', '新建网箱 12 口 目标 2024'],
  ],
  ['the noun in short', '走访普查点260个，今年先完成90个点。', ['走访普查点 260 个', '走访普查点 90 个 2024']],
  ['a bound alone', '全省冷库达到55座，其中大型以上18座。', ['全省冷库 55 座', '大型以上冷库 18 座']],
  ['by how much it has changed', '吨水成本降至5元，比改造前下降12%。', ['吨水成本 5 元', '吨水成本 12 % down']],
  ['by how much it differs', '入住率达到90%，比平时高出25个百分点。', ['入住率 90 %', '入住率 25 个百分点']],
  [
    'by how much the share has changed',
    '全省喷药面积500万亩，其中无人机占41%，比去年提高6个百分点。',
    ['全省喷药面积 500 万亩', '无人机面积 41 %', '无人机面积 6 个百分点 up'],
  ],
  ['带动 before a short word', '全县有染坊20家，带动就业800人。', ['全县染坊 20 家', '带动就业 800 人']],
  ['完成 before a verb', '今年已经完成复壮18株。', ['完成复壮 18 株 2024']],
  ['before the end of the year', '年底前设备完好率达到95%。', ['设备完好率 95 % 目标']],
  ['what money is spent on by what is done', '全市投入7000万元改善宿舍。', ['改善宿舍投入 7000 万元']],
  ['more or less of each', '菜薹卖得好，一亩多收500元。', ['一亩多收 500 元']],
  ['what is given to each', '市里给学生买了意外险，一人一年25元。', ['一人一年意外险 25 元']],
  ['the most that is given to each', '对先完成的县给予奖励，每县最高900万元。', ['每县最高奖励 900 万元']],
  ['countries and regions', '来自15个国家和地区的700名选手参赛。', ['国家和地区 15 个', '选手参赛 700 名']],
  ['divisions of a rank', '这一办法在全省40个县（市、区）推开。', ['县（市、区） 40 个']],
  ['people of a house', '巷子里住着120户居民。', ['居民 120 户']],
  ['集体 within a name', '村里注册了50件集体商标。', ['集体商标 50 件']],
  ['签约', '已有9家企业签约。', ['企业签约 9 家']],
  [
    'trade in what the sentence speaks of',
    '去年，当地“老三样”，也就是家具、家电、服装，出口增长9%。',
    ['“老三样”出口 9 % up 2023'],
  ],
  ['more sold, which is no bound', '1公斤多卖8元。', ['1公斤多卖 8 元']],
  ['without who does it with them', '全市把12万亩旱地改为梯田。', ['旱地 12 万亩']],
  [
    'the noun in short, counted in between',
    '走访普查点260个、方言60种，今年先完成90个点。',
    ['走访普查点 260 个', '方言 60 种', '走访普查点 90 个 2024'],
  ],
  ['as what people are taken', '请当地村民当“守林员”，今年招募90名。', ['招募“守林员” 90 名 2024']],
  ['who was chosen', '队里先后有7人入选省队。', ['入选省队 7 人']],
])('a number is named: %s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});
