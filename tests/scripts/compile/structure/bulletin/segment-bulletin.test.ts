import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CompiledArticle } from '../../../../../scripts/compile/compiled.ts';
import { assembleText } from '../../../../helpers/assemble-text.ts';

const read = (name: string) =>
  assembleText(readFileSync(new URL(`../../../../fixtures/bulletins/${name}.txt`, import.meta.url), 'utf8'));

const initials: Readonly<Record<string, string>> = {
  paragraph: 'p',
  heading: 'h',
  'list-item': 'l',
  'editor-note': 'e',
};

/** One line an article: number, title, page, credit, and a letter for each block. */
const outline = (articles: readonly CompiledArticle[], depth = ''): string[] =>
  articles.flatMap((article) => [
    [
      `${depth}${article.number ?? '-'}`,
      article.title,
      article.page === null ? null : `第${article.page}页`,
      article.credit,
      article.blocks.map((block) => initials[block.type] ?? block.type).join(''),
    ]
      .filter((part) => part !== null)
      .join('|'),
    ...outline(article.appendices, `${depth}附`),
  ]);

const masthead = (issue: ReturnType<typeof read>['issue']): string[] =>
  (issue?.masthead ?? []).map(({ role, names }) => `${role}：${names.join('、')}`);

const colophon = (issue: ReturnType<typeof read>['issue']): string[] =>
  (issue?.colophon ?? []).map(({ role, names }) => `${role}：${names.join('、')}`);

const contents = (issue: ReturnType<typeof read>['issue']): string[] =>
  (issue?.contents ?? []).flatMap((line) => [
    `${line.number ?? '-'} ${line.title} ${line.page ?? '-'}`,
    ...line.appendices.map((appendix) => `附 ${appendix.title} ${appendix.page ?? '-'}`),
  ]);

const warned = (compiled: ReturnType<typeof read>): string[] => compiled.warnings.map((warning) => warning.code);

describe('a bulletin with a PDF extractor’s damage', () => {
  const compiled = read('yunling-kuaixun');
  const { issue, items } = compiled;

  test('its cover', () => {
    expect(issue).toMatchObject({
      title: '云岭科技快讯',
      year: 2025,
      number: 9,
      serial: 731,
      publisher: '云岭省科学技术信息研究所',
      date: '2025-04-06',
      phone: '0870—8123456 转 802',
      label: '科技要闻',
      compilation: '各地春耕科技服务资料汇编',
      lead: { title: '2025年春耕科技服务综述' },
    });
    expect(issue?.lead.blocks.map((block) => block.text.slice(-6))).toEqual([
      '湖县抓水产。',
      '两千多人次。',
      '法，供参阅。',
    ]);
    expect(masthead(issue)).toEqual([
      '主编：池建国',
      '副主编：安宁、陆野',
      '策划：骆一鸣',
      '责任编辑：毛晓春、童小满',
      '校对：戚文',
    ]);
  });

  test('its contents: wrapped, with leaders of several kinds, one line without a body', () => {
    expect(contents(issue)).toEqual([
      '1 青禾市开展良种进村行动，建立县乡村三级示范田，让好品种看得见、摸得着 3',
      '附 青禾市农业农村局局长周岚发言摘录 5',
      '附 良种名录说明 6',
      '2 白沙县山地农机共享平台投入使用 8',
      '3 石桥镇把土壤实验室搬到地头 11',
      '4 南湖开发区水产养殖上“云端” 13',
      '5 东川市春耕用水调度情况 16',
      '6 北岸区农资打假专项行动 18',
    ]);
    expect(warned(compiled)).toContain('contents-without-body');
  });

  test('its items: a title cut by a page, broken bold, stand-first headings', () => {
    expect(outline(items)).toEqual([
      '1|青禾市开展良种进村行动，建立县乡村三级示范田，让好品种看得见、摸得着|第3页|ppp',
      '附-|青禾市农业农村局局长周岚发言摘录|第5页|pppp',
      '附-|良种名录说明|第6页|p',
      '2|白沙县山地农机共享平台投入使用|第8页|phphp',
      '3|石桥镇把土壤实验室搬到地头|第11页|ppp',
      '4|南湖开发区水产养殖上“云端”|第13页|pp',
      '6|北岸区农资打假专项行动|第18页|pp',
    ]);
  });

  test('joins what a page cut, keeps apart what only ends wrongly, marks what breaks off', () => {
    const texts = items.flatMap((item) => [item, ...item.appendices]).flatMap((item) => item.blocks.map((b) => b.text));
    for (const join of ['农技人员分片包干', '多收了八十斤', '增氧机随之启动']) {
      expect(texts.some((text) => text.includes(join))).toBe(true);
    }
    expect(texts.some((text) => text.includes('百分点，其一'))).toBe(false);
    expect(items.at(-1)?.truncated).toBe(true);
    expect(items.at(0)?.truncated).toBe(false);
  });
});

test('sections, Han numerals, hard-wrapped lines, sources, running heads, an imprint', () => {
  const compiled = read('haiyou-cankao');
  expect(compiled.issue).toMatchObject({
    title: '海右科技参考',
    year: 2025,
    number: 3,
    serial: 127,
    publisher: '海右市科技情报中心',
    date: '2025-03-15',
    phone: '0000-12345678',
  });
  expect(masthead(compiled.issue)).toEqual(['主编：周岚', '副主编：何向阳、陆野', '编辑：童小满、戚文']);
  expect(colophon(compiled.issue)).toEqual([
    '报：市委、市人大、市政府、市政协',
    '送：各区县科技局、各高校科技处',
    '印数：200份',
  ]);
  expect(outline(compiled.items)).toEqual([
    '1|滨江市出台十条措施支持中试基地建设|滨江日报|pp',
    '2|云岭省修订科技计划项目管理办法|云岭省科技厅网站|pp',
    '3|新型钠电池完成万次循环测试|科技前沿报|p',
    '4|农机无人化示范区扩大到二十个县|p',
    '附-|示范区名单说明|p',
  ]);
  expect(compiled.items.map((item) => item.kicker)).toEqual([['政策速递'], [], ['前沿动态'], []]);
  expect(compiled.items[0]?.blocks[1]?.text).toContain('干部跟踪服务，遇到问题当天答复');
  expect(compiled.dropped.filter((dropped) => dropped.reason === 'page-furniture')).toHaveLength(4);
});

test('dotted leaders, a title wrapped in the contents, page numbers in the flow, headings inside an item', () => {
  const compiled = read('donghu-jianbao');
  expect(compiled.issue).toMatchObject({
    title: '产业情报简报',
    number: 11,
    serial: 86,
    publisher: '东湖产业研究院',
    date: '2024-06-20',
  });
  expect(contents(compiled.issue)).toEqual([
    '1 东湖新区上半年项目开工情况 1',
    '2 三家企业进入全国专精特新名单，带动上下游就业两千多人 4',
    '3 低空经济观察：从一条航线说起 7',
    '4 月度数据 9',
  ]);
  expect(outline(compiled.items)).toEqual([
    '1|东湖新区上半年项目开工情况|第1页|pphpphp',
    '2|三家企业进入全国专精特新名单，带动上下游就业两千多人|第4页|pp',
    '3|低空经济观察：从一条航线说起|第7页|低空周刊|pp',
    '4|月度数据|第9页|p',
  ]);
  expect(compiled.items[2]?.bylines).toEqual(['骆一鸣']);
  expect(masthead(compiled.issue)).toContain('校对：安宁');
});

test('a bulletin of one article keeps its numbered headings inside it', () => {
  const compiled = read('beian-gongzuo-jianbao');
  expect(compiled.issue).toMatchObject({ title: '工作简报', year: 2023, number: 12, serial: null });
  expect(outline(compiled.items).map((line) => line.split('|').slice(1))).toEqual([
    ['北岸区开展科技助企服务月活动', 'phphpphp'],
  ]);
  expect(masthead(compiled.issue)).toEqual(['编辑：毛晓春', '审核：池建国']);
  expect(colophon(compiled.issue)).toEqual(['报：区委、区政府领导', '送：区直各部门、各街道办事处']);
});

test('a digest whose items run in after 【题目】 and close with their source', () => {
  const compiled = read('nanling-yuqing');
  expect(compiled.issue).toMatchObject({ title: '科技舆情摘报', year: 2025, number: 8, serial: 208 });
  expect(outline(compiled.items).map((line) => line.split('|').slice(1))).toEqual([
    ['多地试点“科研助理”岗位', '科苑报', 'p'],
    ['国产质谱仪进入县级医院', '健康观察网', 'p'],
    ['海水制氢示范项目并网', '南岭新闻网', 'p'],
  ]);
});

test('page numbers on lines of their own, an editors’ note, list items, a regulation', () => {
  const compiled = read('xichuan-zhuanbao');
  expect(compiled.issue).toMatchObject({ title: '信息专报', year: 2024, number: 2, publisher: '西川市科技局' });
  expect(compiled.issue?.lead.blocks.map((block) => block.type)).toEqual(['editor-note']);
  expect(outline(compiled.items)).toEqual([
    '1|西川市研发人员流动调查|第5页|pp',
    '2|邻市留人办法三则|第9页|lll',
    '3|西川市科技人才条例（征求意见稿）|第12页|hpphpp',
  ]);
});

test.each([
  'yunling-kuaixun',
  'haiyou-cankao',
  'donghu-jianbao',
  'beian-gongzuo-jianbao',
  'nanling-yuqing',
  'xichuan-zhuanbao',
])('%s is told to be a bulletin and wholly accounted for', (name) => {
  const compiled = read(name);
  expect(compiled.kind).toBe('bulletin');
  expect(compiled.dropped.map((dropped) => dropped.reason)).not.toContain('unclassified');
});

describe('the imprint (版记)', () => {
  const bulletin = (...imprint: string[]): string =>
    [
      '海州科技简报\n2024年第3期（总第33期）\n海州市科技局    2024年3月1日',
      '我市推进中试基地建设',
      '今年以来，全市新建中试基地六个，共印50份手册。',
      '下一步，还要再建三个，覆盖所有园区。',
      imprint.join('\n'),
    ].join('\n\n');

  test.each<[what: string, imprint: string[], expected: string[]]>([
    ['whom it goes to', ['报：市委、市政府。', '送：各区县科技局。'], ['报：市委、市政府', '送：各区县科技局']],
    [
      'issued by another office than the publisher, and when',
      ['抄送：市人大。', '海州市科技局办公室    2024年3月2日印发'],
      ['抄送：市人大', '印发：海州市科技局办公室、2024年3月2日'],
    ],
    ['how many copies, in brackets', ['送：各区县。', '（共印60份）'], ['送：各区县', '印数：60份']],
    ['how many copies, beside the telephone', ['电话：0000-1234567    共印 80 份'], ['印数：80份']],
  ])('%s', (_what, imprint, expected) => {
    const compiled = assembleText(bulletin(...imprint));
    expect(colophon(compiled.issue)).toEqual(expected);
    expect(compiled.issue).toMatchObject({ publisher: '海州市科技局', date: '2024-03-01' });
    // Copies in running text are no print run, and a short bulletin is not all cover.
    expect(compiled.items.map((item) => item.blocks.map((block) => block.text.slice(0, 4)))).toEqual([
      ['今年以来', '下一步，'],
    ]);
  });
});

test('a guide (导读) that is a lead is no list of contents; a title printed twice is kept once; a notice is none of the text', () => {
  const compiled = assembleText(
    [
      '海州产业观察\n2025年第2期（总第46期）\n主办：海州市产业研究会',
      '本期导读\n今年以来，多地出台措施，支持中试平台建设，企业反响热烈，成效逐步显现。',
      '目　录\n1. 青石：平台开门　/ 2\n2. 白沙：基金落地　/ 5',
      '1. 青石：平台开门\n青石：平台开门\n青石县建成第一个中试平台，已有三家企业入驻。',
      '2. 白沙：基金落地\n白沙县设立中试基金，首期到位两千万元。\n（本刊编辑部整理）',
      '声明：本刊内容仅供参考。',
      '本刊文章未经许可不得转载。欢迎来稿：a@b.cn',
    ].join('\n\n'),
  );
  expect(compiled.issue?.lead.blocks.map(({ text }) => text.slice(0, 4))).toEqual(['今年以来']);
  expect(contents(compiled.issue)).toEqual(['1 青石：平台开门 2', '2 白沙：基金落地 5']);
  expect(outline(compiled.items)).toEqual(['1|青石：平台开门|第2页|p', '2|白沙：基金落地|第5页|pp']);
  expect(warned(compiled)).toContain('doubled-title');
  expect(compiled.dropped.map(({ reason }) => reason)).toContain('boilerplate');
});

test('a report in parts (基本情况, 存在问题, 意见建议) is one article; a list of annexes is none', () => {
  const compiled = assembleText(
    [
      '信 息 专 报\n（第12期）\n青石县科学技术局    2025年3月10日',
      '青石县中试平台运行情况及建议',
      '    县委、县政府：\n    现将有关情况报告如下。',
      '    一、基本情况\n    全县建成中试平台六家，服务企业八十六家次。',
      '    二、存在问题\n    专职工程师只有二十一名，设备利用率也不高。',
      '    三、意见建议\n    建议设立中试工程师职称系列，把设备排期放到网上。',
      '    附件：1．中试平台名单\n          2．设备共享目录',
      '报：县委书记、县长\n送：各乡镇',
    ].join('\n\n'),
  );
  expect(compiled.items.map(({ title, appendices }) => [title, appendices.length])).toEqual([
    ['青石县中试平台运行情况及建议', 0],
  ]);
  expect(compiled.items[0]?.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual([
    '一、基本情况',
    '二、存在问题',
    '三、意见建议',
  ]);
});

test('a form feed ends a page: heads beside it are furniture, and what it cut is joined', () => {
  const compiled = assembleText(
    [
      '海州科技简报\n2024年第3期（总第33期）\n海州市科技局    2024年3月1日\n',
      '1. 青石县建成中试平台',
      '    青石县把旧厂房改成中试平台，三月正式开门，头一批入驻的有三家企业，做的都是新材料和生物试剂。',
      '    青石县把中试平台建在园区里，设备由三家企业共用，排期在网上公开，谁先预约谁先使用，一年下来，',
      '\f内部参阅\n省下的设备钱有两千多万元，平台还为外县企业做了四十多次试验。\n',
      '\f内部参阅\n2. 白沙县设立中试基金',
      '    白沙县设立中试基金，首期到位两千万元，投向六个早期项目，亏损由财政承担三成，其余由基金承担。\n',
      '\f内部参阅\n3. 石桥镇办起夜校',
      '    石桥镇把夜校办进车间，工人下了班就能听课，三个月来听课的已有八百多人次，还评出二十名学员。\n',
    ].join('\n'),
  );
  expect(outline(compiled.items)).toEqual(['1|青石县建成中试平台|pp', '2|白沙县设立中试基金|p', '3|石桥镇办起夜校|p']);
  expect(compiled.items[0]?.blocks[1]?.text).toContain('一年下来，省下的设备钱');
  expect(compiled.dropped.filter(({ reason }) => reason === 'page-furniture')).toHaveLength(3);
});

test('a bulletin in which no title is found is one article', () => {
  const compiled = assembleText(
    '科技简报\n\n2024年第2期\n\n今年以来，全市新建中试基地六个，服务企业四百家。\n\n下一步，还要再建三个，覆盖所有园区和开发区。',
  );
  expect(compiled.issue?.lead.blocks).toEqual([]);
  expect(compiled.items.map((item) => item.blocks.length)).toEqual([2]);
});

test('text that is no bulletin at all, and lines without end, come out whole', () => {
  for (const text of [
    '2024年第6期 总第1665期',
    `2024年第6期\n${'1. 条目\n'.repeat(3000)}`,
    `第6期\n${'简报'.repeat(20000)}`,
  ]) {
    const compiled = assembleText(`今日快讯\n${text}`);
    expect(compiled.dropped.map((dropped) => dropped.reason)).not.toContain('unclassified');
  }
});
