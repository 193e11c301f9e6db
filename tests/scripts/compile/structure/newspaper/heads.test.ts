import { expect, test } from 'vitest';
import { readLines } from '../../../../helpers/press/read-lines.ts';
import { comment, walnuts } from '../../../../helpers/press/stories.ts';

test.each([
  ['a column named shortly', ['灯下谈', '账单晒在阳光下', '邵一鸣'], '账单晒在阳光下', ['灯下谈']],
  ['a column under the title', ['账单晒在阳光下', '村务观察', '邵一鸣'], '账单晒在阳光下', ['村务观察']],
  [
    'a series in two parts',
    ['账单晒在阳光下', '对话·村里的事怎么办', '邵一鸣'],
    '账单晒在阳光下',
    ['对话·村里的事怎么办'],
  ],
])('%s over, under or beside a title is a kicker', (_, head, title, kicker) => {
  const { articles } = readLines([...walnuts, ...head, ...comment]);
  expect(articles.map((article) => [article.title, article.kicker, article.bylines])).toEqual([
    ['让山货卖出好价钱', [], ['方源']],
    [title, kicker, ['邵一鸣']],
  ]);
});

test('a byline under an editor’s note signs the title above the note, and the text begins under it', () => {
  const { articles } = readLines([
    '账单晒在阳光下',
    '编者的话',
    '村里的账，有的贴在墙上，有的记在心里。本期请几位村民',
    '本报记者 邵一鸣',
    ...comment,
    '灯下谈',
    '说说自己看过的账。',
  ]);
  expect(articles[0]).toMatchObject({ title: '账单晒在阳光下', bylines: ['邵一鸣'] });
  expect(articles[0]?.blocks.map(({ type }) => type).slice(0, 2)).toEqual(['editor-note', 'paragraph']);
  expect(articles[0]?.blocks[1]?.text).toBe(comment[0]);
});

test('who wrote and who took the pictures sign a story, an agency that it is taken from does not', () => {
  const [first = '', , ...rest] = walnuts;
  const { articles } = readLines([
    first,
    '本报记者 方源 文 邵一鸣 摄',
    ...rest.slice(0, -1),
    `${rest.at(-1) ?? ''}（据江南社）`,
  ]);
  expect(articles[0]?.bylines).toEqual(['方源', '邵一鸣']);
});

test('the second half of a title is no column, however short', () => {
  const { articles } = readLines([...walnuts, '“账单”也要', '晒晒太阳', '邵一鸣', ...comment]);
  expect(articles[1]?.title).toBe('“账单”也要 晒晒太阳');
});

test.each([
  ['asks for the second', ['“账单”也要', '晒晒太阳'], undefined],
  ['is a phrase of its own', ['账单见了光', '村里添了笑'], true],
])('a first line that %s', (_, title, phrases) => {
  const { draft } = readLines([...walnuts, ...title, '邵一鸣', ...comment]);
  expect(draft.articles[1]?.title?.slices).toHaveLength(2);
  expect(draft.articles[1]?.title?.phrases).toBe(phrases);
});

test.each(['临江晚报讯（记者 邵一鸣）', '湖畔科技报东岭9月3日电 （见习记者邵一鸣）', '本报讯 记者邵一鸣报道：'])(
  '%s begins a report, and what stands above it is its title',
  (start) => {
    const { articles } = readLines([
      ...walnuts,
      '渡口添了一盏灯',
      `${start}入夜以后，老渡口的新灯亮了，照见三里水面。`,
    ]);
    expect(articles.map(({ title, bylines }) => [title, bylines])).toEqual([
      ['让山货卖出好价钱', ['方源']],
      ['渡口添了一盏灯', ['邵一鸣']],
    ]);
  },
);

test('a line amid the lines of a head is no beginning of a paragraph, though it breaks off', () => {
  const { articles } = readLines([
    ...walnuts,
    '走进老手艺',
    '在旧船板上刻一道',
    '“水路图”',
    '临江船匠三代人的手稿整理完毕',
    '本报记者 邵一鸣',
    ...comment,
  ]);
  expect(articles[1]).toMatchObject({ title: '在旧船板上刻一道 “水路图”', kicker: ['走进老手艺'] });
});

test.each([
  ['本报临江9月3日电 记者 邵一鸣', '本报临江9月3日电'],
  ['本报讯 记者 邵一鸣', '本报讯'],
  ['新华社临江9月3日电 （记者 邵一鸣）', '新华社临江9月3日电'],
])('%s alone on a line signs the title above it', (line, dateline) => {
  const { articles } = readLines([...walnuts, '江边长出“鱼粮仓”', line, ...comment]);
  expect(articles.map((article) => [article.title, article.bylines, article.dateline])).toEqual([
    ['让山货卖出好价钱', ['方源'], null],
    ['江边长出“鱼粮仓”', ['邵一鸣'], dateline],
  ]);
});

test('a rubric of short reports without titles ends the piece above it', () => {
  const briefs = [
    '临江：今年前八个月，全市水产品加工企业新增12家，出口额同比增长两成。',
    '南浦：三条农村公路建成通车，沿线村庄的班车增加到每天八趟。',
  ];
  const { articles } = readLines([...walnuts, '县域速览', ...briefs]);
  expect(articles.map(({ title, blocks }) => [title, blocks.length])).toEqual([
    ['让山货卖出好价钱', 2],
    ['县域速览', 2],
  ]);
});

test('… and one of short reports with titles gives each its own', () => {
  const { articles } = readLines([
    ...walnuts,
    '县域速览',
    '临江：鱼糕卖到海外',
    '临江县的鱼糕厂今年前八个月出口额同比增长两成，新招工人一百二十名，订单排到了年底。',
    '南浦：公路通到村口',
    '南浦县三条农村公路近日建成通车，沿线村庄的班车增加到每天八趟，山货当天就能进城。',
    '江边长出“鱼粮仓”',
    '本报记者 邵一鸣',
    ...comment,
  ]);
  expect(articles.map(({ title, kicker }) => [title, kicker])).toEqual([
    ['让山货卖出好价钱', []],
    ['临江：鱼糕卖到海外', ['县域速览']],
    ['南浦：公路通到村口', []],
    ['江边长出“鱼粮仓”', []],
  ]);
});

test('two titles side by side each head their own report, though one stands further down', () => {
  const { articles } = readLines([
    '柳河渡口添了夜航班',
    '青石岭茶园来了采茶“机灵鬼”',
    '本报讯 （记者方源）9月3日起，临江县柳河渡口增开四个夜航班，下夜班的工人不用再绕行十几公里的公路桥。',
    '渡口管理站说，夜航班票价与白天一样，老人和学生半价，船上加装了雷达和探照灯。',
    '本报讯 （记者邵一鸣）9月2日，东岭县青石岭的茶园里，八台采茶机排成一行，一台一天能采三百斤鲜叶。',
    '茶园负责人说，机器认得一芽一叶，老叶不碰，省下的人工用来炒茶。',
  ]);
  expect(articles.map(({ title, blocks }) => [title, blocks.length])).toEqual([
    ['柳河渡口添了夜航班', 2],
    ['青石岭茶园来了采茶“机灵鬼”', 2],
  ]);
});

test('what a dot parts is the name of a series, if both sides are words', () => {
  const { articles } = readLines([...walnuts, '账单晒在阳光下', '对话·面对面', '阿依古丽·艾买提', ...comment]);
  expect(articles[1]).toMatchObject({ kicker: ['对话·面对面'], bylines: ['阿依古丽·艾买提'] });
});

test.each(['秋水', '苇间'])('%s under a title is who wrote the piece, whatever the surname', (name) => {
  const { articles } = readLines([...walnuts, '账单晒在阳光下', name, ...comment]);
  expect(articles[1]).toMatchObject({ title: '账单晒在阳光下', bylines: [name] });
});
