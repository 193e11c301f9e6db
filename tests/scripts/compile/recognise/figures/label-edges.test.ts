import { expect, test } from 'vitest';
import { figureLines as lines } from '../../../../helpers/figure-lines.ts';

test.each([
  ['what is done with the thing counted', '全年绿色示范园区要评选授牌12个。', ['绿色示范园区 12 个 目标 2024']],
  ['… whatever is done', '冷链仓储项目安排30个。', ['冷链仓储项目 30 个']],
  ['but not what a sum is for', '今年就业补助资金安排30亿元。', ['就业补助资金安排 30 亿元 2024']],
  ['力争 in the middle', '全县今年力争从外地引进教师60名。', ['全县从外地引进教师 60 名 目标 2024']],
  ['with whom', '去年，与各方联合培育省级茶企28家。', ['省级茶企 28 家 2023']],
  ['a word that points back', '2023年，这一领域的高新技术企业达到45家。', ['高新技术企业 45 家 2023']],
  [
    'what is told of a list',
    '木薯、甘蔗、蚕茧三个产业由此做大。截至2023年年底，三者全年产量依次增长5%、8%、11%。',
    ['木薯全年产量 5 % up 2023', '甘蔗全年产量 8 % up 2023', '蚕茧全年产量 11 % up 2023'],
  ],
])('a label is without %s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test('how much of it says nothing of what', () => {
  expect(lines('码头的浮标灯换装完工，首批60盏。')).toEqual(['码头的浮标灯换装完工 60 盏']);
  expect(lines('首批60盏，岸上没有人见过。')).toEqual(['首批 60 盏']);
  expect(lines('秋播出苗率达到88%，比往年提高3个百分点。')).toEqual(['秋播出苗率 88 %', '秋播出苗率 3 个百分点 up']);
});

test('what is 重点 is planned', () => {
  expect(lines('今年，20个冷链项目是重点，8个烘干中心也是重点。')).toEqual([
    '冷链项目 20 个 目标 2024',
    '烘干中心 8 个 目标 2024',
  ]);
});

test.each([
  ['that nothing but 参加 follows', '会议开到村，共3.5万人参加。', ['参加人数 3.5 万人']],
  [
    'of what is new at a level',
    '2023年，省级技能大师工作室新增9家，市级新认定31家。',
    ['新增省级技能大师工作室 9 家 2023', '新认定市级技能大师工作室 31 家 2023'],
  ],
  [
    'of the part of a total that is done',
    '沿江治理工程总投资68亿元，今年计划完成30亿元。',
    ['沿江治理工程总投资 68 亿元', '沿江治理工程完成投资 30 亿元 目标 2024'],
  ],
  ['behind a span of years, which is not its time', '方案管2022年到2025年，另有7个专项支持。', ['专项支持 7 个']],
])('the label %s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});
