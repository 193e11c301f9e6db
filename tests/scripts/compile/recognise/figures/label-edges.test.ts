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

test('what is 重点 is planned', () => {
  expect(lines('今年，20个冷链项目是重点，8个烘干中心也是重点。')).toEqual([
    '冷链项目 20 个 目标 2024',
    '烘干中心 8 个 目标 2024',
  ]);
});
