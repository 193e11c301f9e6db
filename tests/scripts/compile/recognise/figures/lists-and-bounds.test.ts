import { describe, expect, test } from 'vitest';
import { figureLines as lines } from '../../../../helpers/figure-lines.ts';

describe('two bounds of one thing are two figures of one name', () => {
  test.each([
    ['a dash', '引育龙头企业4—6家。', ['龙头企业 4 家', '龙头企业 6 家']],
    ['the noun behind them', '引育4～6家龙头企业。', ['龙头企业 4 家', '龙头企业 6 家']],
    ['each with its unit', '能耗下降15%至25%。', ['能耗 15 % down', '能耗 25 % down']],
    ['each with its own magnitude', '给予60万—150万元的奖励。', ['奖励 60 万元', '奖励 150 万元']],
    ['the unit left to the second', '每亩增收700至900元。', ['每亩增收 700 元', '每亩增收 900 元']],
    ['what qualifies both', '新增岗位约300至400个。', ['新增岗位 300 个 约', '新增岗位 400 个']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['places in an order', '获评第3至5名的队伍受到表彰。'],
    ['a telephone number', '电话0571—88886666家属院。'],
    ['a saying', '团队走过了从0到1的路。'],
    ['a rise in an order', '全县综合排名上升6位，位次前移2个位次。'],
    ['a city behind a year', '2031成都赛事开幕。'],
  ])('%s is none', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('a measure between a number and its noun', () => {
  test.each([
    ['of machines', '海上立起26台单机容量9兆瓦的风机。', ['风机 26 台', '风机单机容量 9 兆瓦']],
    ['of lines', '厂里建成3条年产8万吨的生产线。', ['生产线 3 条', '生产线年产 8 万吨']],
    ['that only bounds a class', '开工7个总投资超5亿元的项目。', ['项目 7 个']],
    ['part of the noun', '校园里有4栋7层教学楼。', ['教学楼 4 栋']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('分别 shares out', () => {
  test.each([
    [
      'the three sectors',
      '一二三产业增加值分别增长2.1%、7.4%和6%。',
      ['第一产业增加值 2.1 % up', '第二产业增加值 7.4 % up', '第三产业增加值 6 % up'],
    ],
    [
      'years',
      '2021年、2022年和2023年，技改投入分别为2亿元、3亿元、4.5亿元。',
      ['技改投入 2 亿元 2021', '技改投入 3 亿元 2022', '技改投入 4.5 亿元 2023'],
    ],
    [
      'what is said behind the word that counts them',
      '茶叶、丝绸两大产业产值分别达到70亿元、40亿元。',
      ['茶叶产值 70 亿元', '丝绸产值 40 亿元'],
    ],
    ['a metric it knows no word for', '城镇和乡村覆盖率分别达到99%和97%。', ['城镇覆盖率 99 %', '乡村覆盖率 97 %']],
    [
      'what each is compared with',
      '增速分别高于全国、全省1.4个、0.6个百分点。',
      ['增速高于全国 1.4 个百分点', '增速高于全省 0.6 个百分点'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a label without', () => {
  test.each([
    ['the point it stands in', '一是新建标准厂房30万平方米。', ['新建标准厂房 30 万平方米']],
    ['the verb of organising', '组织技能竞赛40场次。', ['技能竞赛 40 场次']],
    ['half of a verb', '截至目前，夜校讲堂已举办8期。', ['夜校讲堂已举办 8 期']],
    ['a threshold', '营收突破900亿元大关。', ['营收 900 亿元 超']],
    ['a turn for the better', '利润由降转增，增长3.5%。', ['利润 3.5 % up']],
    ['a slogan for a subject', '三是拓市场，销售额突破8亿元。', ['销售额 8 亿元 超']],
    [
      'what it was compared with',
      '工业用电量增长6%，增速较上月加快0.8个百分点。',
      ['工业用电量 6 % up', '工业用电量增速 0.8 个百分点 up'],
    ],
    ['the measure before it', '园区占地300亩，建筑面积9万平方米。', ['园区占地 300 亩', '园区建筑面积 9 万平方米']],
    ['nothing: 惠及 is one word', '发放贷款2亿元，惠及900户。', ['发放贷款 2 亿元', '惠及 900 户']],
    ['the verb before a share in full', '关键部件做到100%国产化。', ['关键部件国产化 100 %']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

test.each([
  ['two orders of magnitude', '专项资金2亿3000万元。', ['专项资金 2.3 亿元']],
  ['points of a rate', '利率下调20个基点。', ['利率 20 个基点 down']],
  ['少于', '误差小于0.2毫米。', ['误差 0.2 毫米 以内']],
  ['an index in letters', 'CPI同比涨0.4%。', ['CPI 0.4 % up']],
])('%s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});
