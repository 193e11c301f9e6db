import { describe, expect, test } from 'vitest';
import { recogniseFigures } from '../../../../../scripts/compile/recognise/figures/recognise-figures.ts';
import { figureLines as lines } from '../../../../helpers/figure-lines.ts';
import { block, cite } from '../../../../helpers/recognise-article.ts';

/** Period and nature of the figures of a text that was published on a day of a month of 2024. */
const inMonth = (month: number, text: string): (string | null)[][] =>
  recogniseFigures([block(text)], { day: { year: 2024, month, day: 15 }, year: 2024 }, cite).map(
    ({ nature, period }) => [nature, period],
  );

describe('the whole year, without its number', () => {
  test.each([
    ['among plans', ['会议部署，要做好三件事。', '（一）做大平台，全年完成交易9亿元。'], ['交易 9 亿元 目标 2024']],
    ['said of what is done', ['全年接待游客700万人次，增长9%。'], ['接待游客 700 万人次', '接待游客 9 % up']],
    ['of the year before', ['去年，县里精打细算。全年完成投资60亿元。'], ['完成投资 60 亿元 2023']],
    ['with a word that plans', ['全年计划新建充电桩900个。'], ['新建充电桩 900 个 目标 2024']],
  ])('%s', (_, texts, expected) => {
    expect(lines(...texts)).toEqual(expected);
  });
});

test.each([
  ['全年 in February is the year before', 2, '全年外贸总额达到80亿元。', [['actual', '2023']]],
  ['全年 in December is this one', 12, '全年外贸总额达到80亿元。', [['actual', '2024']]],
  ['half a year in February', 2, '上半年外贸总额达到40亿元。', [['actual', '2023']]],
  ['half a year in July', 7, '上半年外贸总额达到40亿元。', [['actual', '2024']]],
  ['the last quarter in January', 1, '四季度外贸总额达到20亿元。', [['actual', '2023Q4']]],
  ['the first quarter in January', 1, '一季度开工项目60个。', [['actual', '2024Q1']]],
  ['a sum for the whole year at the least', 3, '山货贷全年发放6亿元以上。', [['target', '2024']]],
  ['a quarter that is over', 5, '会议要求，严查超载，一季度查处渡船30艘。', [['actual', '2024Q1']]],
  ['a quarter in its last month', 3, '会议要求，严查超载，一季度查处渡船30艘。', [['target', '2024Q1']]],
  [
    'a time named between the numbers goes no further than its part',
    4,
    '全县有渡口70个；东乡一季度的12座码头开工；西乡有15座码头。',
    [
      ['actual', null],
      ['actual', '2024Q1'],
      ['actual', null],
    ],
  ],
  [
    'a time that frames the sentence goes on',
    4,
    '一季度，甲镇修码头3座；乙镇修码头5座。',
    [
      ['actual', '2024Q1'],
      ['actual', '2024Q1'],
    ],
  ],
  ['the name of an event', 4, '一季度重大项目联动开工，设立现场80个。', [['actual', null]]],
  ['months', 11, '1—10月，外贸总额达到70亿元。', [['actual', '2024']]],
  ['a plan keeps the year it is made in', 2, '全年力争外贸总额达到80亿元。', [['target', '2024']]],
  ['what it is compared with is no period', 7, '今年外贸总额是去年同期的1.5倍。', [['actual', '2024']]],
  ['the year before goes on', 3, '2023年，合作社起步。建成大棚65个。', [['actual', '2023']]],
  ['what is long past does not', 3, '2017年，合作社起步。建成大棚65个。', [['actual', null]]],
  ['… but counts in its own sentence', 3, '2017年，合作社建成大棚3个。', [['actual', '2017']]],
])('%s', (_, month, text, expected) => {
  expect(inMonth(month, text)).toEqual(expected);
});

test.each([
  ['the end of a plan to come', '“十四五”末，全县绿化率达到45%。', '全县绿化率 45 % 目标 2025'],
  ['the end of a plan gone by', '“十三五”末，全县绿化率达到41%。', '全县绿化率 41 % 2020'],
  ['compared with it', '全县绿化率较“十三五”末提高3个百分点。', '全县绿化率 3 个百分点 up'],
])('%s', (_, text, expected) => {
  expect(lines(text)).toEqual([expected]);
});

describe('nature by the head of a list or of a section', () => {
  test.each([
    ['aims named in quotation marks', ['方案提出，有五个“100”：建设中试基地100个。'], ['中试基地 100 个 目标']],
    ['aims of the year', ['今年全市工作有三个重点。一是改造旧厂房20万平方米。'], ['改造旧厂房 20 万平方米 目标 2024']],
    ['aims after a colon', ['2024年工作安排：新增高标准农田6万亩。'], ['新增高标准农田 6 万亩 目标 2024']],
  ])('%s', (_, texts, expected) => {
    expect(lines(...texts)).toEqual(expected);
  });

  test.each([
    ['a heading that plans', '下一步打算', 'target'],
    ['a heading that looks back', '主要成效', 'actual'],
    ['a heading that says neither', '产业篇', 'actual'],
  ])('%s', (_, heading, nature) => {
    const blocks = [block(heading, 'heading'), block('建设冷链仓库12座。')];
    expect(recogniseFigures(blocks, { day: null, year: 2024 }, cite).map((figure) => figure.nature)).toEqual([nature]);
  });
});

describe('a plan binds what follows it, not what stands beside it', () => {
  test.each([
    ['要 that takes', '过去，每亩施肥要200公斤。', '每亩施肥 200 公斤'],
    ['done, and then a plan', '建成网点64个，力争到2026年回收率达到70%。', '建成网点 64 个'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)[0]).toBe(expected);
  });

  test('a saying in quotation marks plans nothing', () => {
    expect(lines('“不仅要管灾后，还要管灾前。”经理说，公司组织培训700场。')).toEqual(['公司组织培训 700 场']);
  });
});
