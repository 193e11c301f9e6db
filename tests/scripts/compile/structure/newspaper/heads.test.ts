import { describe, expect, test } from 'vitest';
import { segmentNewspaper } from '../../../../../scripts/compile/structure/newspaper/segment-newspaper.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const read = (lines: readonly string[]) => {
  const text = `\n\n${lines.join('\n\n')}\n`;
  const result = readDraft(text, segmentNewspaper);
  expect(misowned(text, result.draft)).toEqual([]);
  return result;
};

const walnuts = [
  '让山货卖出好价钱',
  '本报记者 方源',
  '入秋以后，东岭县的核桃开始下树，合作社的烘干房日夜不停，县里派出农技员挨家帮着分级装箱。',
  '合作社理事长说，往年核桃论斤卖给贩子，今年论个卖给超市，价钱差了将近一倍，社员分红也跟着涨。',
];
const comment = [
  '晒账单不是目的，让人看得懂、问得着才是。有的村把公示栏挂在二楼走廊，有的一年只换一次纸，村民走过也不看。',
  '公开是一种习惯。把该说的说在前头，疑问就少了；把该算的算在明处，人心就齐了。',
];

describe('what stands over, under or beside a title', () => {
  test.each([
    ['a column named shortly', ['灯下谈', '账单晒在阳光下', '邵一鸣'], '账单晒在阳光下', ['灯下谈']],
    ['a column under the title', ['账单晒在阳光下', '村务观察', '邵一鸣'], '账单晒在阳光下', ['村务观察']],
    [
      'a series in two parts',
      ['账单晒在阳光下', '对话·村里的事怎么办', '邵一鸣'],
      '账单晒在阳光下',
      ['对话·村里的事怎么办'],
    ],
  ])('%s is a kicker', (_, head, title, kicker) => {
    const { articles } = read([...walnuts, ...head, ...comment]);
    expect(articles.map((article) => [article.title, article.kicker, article.bylines])).toEqual([
      ['让山货卖出好价钱', [], ['方源']],
      [title, kicker, ['邵一鸣']],
    ]);
  });

  test.each(['今日导读', '乡村广角 06', '图片新闻'])('%s is furniture', (line) => {
    const { articles, dropped } = read([...walnuts, line, '账单晒在阳光下', '本报记者 邵一鸣', ...comment]);
    expect(dropped).toContain(line);
    expect(articles.map(({ title, kicker }) => [title, kicker])).toEqual([
      ['让山货卖出好价钱', []],
      ['账单晒在阳光下', []],
    ]);
  });
});

test('a byline under an editor’s note signs the title above the note, and the text begins under it', () => {
  const { articles } = read([
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

test('two phrases that a blank parts are a heading, however the text above breaks off', () => {
  const { articles } = read([
    walnuts[0] ?? '',
    walnuts[1] ?? '',
    walnuts[2] ?? '',
    '县里又建了三座冷库，把鲜果的售卖期拉长到第二年的',
    '修好“水窖” 让坡地喝饱',
    walnuts[3] ?? '',
    '春天。',
  ]);
  expect(articles[0]?.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual([
    '修好“水窖” 让坡地喝饱',
  ]);
});

test.each([
  '主编：甲木　编辑：乙水　制图：丙火',
  '东岭县融媒体中心主办 准印证号：江内资字0099号',
  '山里的笋干出海 ▶第三版',
  '今日多云，气温12℃—19℃，偏北风三级。',
  '临江镇东桥小吃店遗失营业执照副本，声明作废。',
])('%s is no part of a story', (line) => {
  const { articles, dropped } = read([line, ...walnuts, ...comment]);
  expect(articles.map(({ title }) => title)).toEqual(['让山货卖出好价钱']);
  expect(dropped).toContain(line);
});

test.each([
  ['behind a bullet', ['■ 收得早——抢在霜降之前', '■ 卖得远——装进冷链车里']],
  ['numbered with no stop', ['1 抢在霜降之前', '2 装进冷链', '3 还有多难']],
])('headings %s', (_, headings) => {
  const { articles } = read([
    ...walnuts.slice(0, 3),
    ...headings.flatMap((heading) => [heading, walnuts[3] ?? '', comment[0] ?? '']),
  ]);
  expect(articles[0]?.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual(headings);
});

test('who wrote and who took the pictures sign a story, an agency that it is taken from does not', () => {
  const [first = '', , ...rest] = walnuts;
  const { articles } = read([
    first,
    '本报记者 方源 文 邵一鸣 摄',
    ...rest.slice(0, -1),
    `${rest.at(-1) ?? ''}（据江南社）`,
  ]);
  expect(articles[0]?.bylines).toEqual(['方源', '邵一鸣']);
});

test('who asks a county’s paper, and which office answers', () => {
  const { articles } = read([
    ...walnuts,
    '有问必答',
    '网友“岭上人”问：东岭桥头的路灯坏了半个月，什么时候修？',
    '县住建局答：已经派人查看，电缆老化，本周之内换好。',
  ]);
  const types = articles.flatMap(({ blocks }) => blocks.map(({ type }) => type));
  expect(types.slice(-2)).toEqual(['question', 'answer']);
});

test('the second half of a title is no column, however short', () => {
  const { articles } = read([...walnuts, '“账单”也要', '晒晒太阳', '邵一鸣', ...comment]);
  expect(articles[1]?.title).toBe('“账单”也要 晒晒太阳');
});

test.each(['临江晚报讯（记者 邵一鸣）', '湖畔科技报东岭9月3日电 （见习记者邵一鸣）', '本报讯 记者邵一鸣报道：'])(
  '%s begins a report, and what stands above it is its title',
  (start) => {
    const { articles } = read([...walnuts, '渡口添了一盏灯', `${start}入夜以后，老渡口的新灯亮了，照见三里水面。`]);
    expect(articles.map(({ title, bylines }) => [title, bylines])).toEqual([
      ['让山货卖出好价钱', ['方源']],
      ['渡口添了一盏灯', ['邵一鸣']],
    ]);
  },
);

test('a line amid the lines of a head is no beginning of a paragraph, though it breaks off', () => {
  const { articles } = read([
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

test.each(['B03', 'P06—P07', '2024.09.18', '文史·城'])(
  '%s at the top of a page is furniture or nothing, and signs no story',
  (line) => {
    const { articles } = read([line, ...walnuts]);
    expect(articles.map(({ title, bylines }) => [title, bylines])).toEqual([['让山货卖出好价钱', ['方源']]]);
  },
);

test.each([
  ['本报临江9月3日电 记者 邵一鸣', '本报临江9月3日电'],
  ['本报讯 记者 邵一鸣', '本报讯'],
  ['新华社临江9月3日电 （记者 邵一鸣）', '新华社临江9月3日电'],
])('%s alone on a line signs the title above it', (line, dateline) => {
  const { articles } = read([...walnuts, '江边长出“鱼粮仓”', line, ...comment]);
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
  const { articles } = read([...walnuts, '县域速览', ...briefs]);
  expect(articles.map(({ title, blocks }) => [title, blocks.length])).toEqual([
    ['让山货卖出好价钱', 2],
    ['县域速览', 2],
  ]);
});

test('… and one of short reports with titles gives each its own', () => {
  const { articles } = read([
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
  const { articles } = read([
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
  const { articles } = read([...walnuts, '账单晒在阳光下', '对话·面对面', '阿依古丽·艾买提', ...comment]);
  expect(articles[1]).toMatchObject({ kicker: ['对话·面对面'], bylines: ['阿依古丽·艾买提'] });
});

test.each(['秋水', '苇间'])('%s under a title is who wrote the piece, whatever the surname', (name) => {
  const { articles } = read([...walnuts, '账单晒在阳光下', name, ...comment]);
  expect(articles[1]).toMatchObject({ title: '账单晒在阳光下', bylines: [name] });
});

test.each([
  [
    'whose words the text below takes up',
    '街坊惦记着的仓',
    '粮仓隔壁住着两百多户老街坊，修缮以前大家担心又多一个收门票的地方。',
  ],
  [
    'which is too short for a line of a column',
    '旧物不旧',
    '仓里的地砖还是原来的，斗和风车也是，只有灯换成了不晃眼的。',
  ],
  ['that ends with the way a thing goes', '一张单子办到底', '快，先要快在单子上，过去要交四十二份纸，现在只填一次。'],
])('a heading %s is no piece of that text', (_, heading, below) => {
  const { articles } = read([...walnuts, heading, below]);
  expect(articles[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
});

test("the editor's note over an interview ends where it is signed, and takes no answer with it", () => {
  const { articles } = read([
    '老厂房里的新课堂',
    '——对话临江职校校长石见山',
    '本报记者 方源',
    '职校怎样让学生愿意来，又让工厂抢着要？这些年各地办法不少，',
    '记者：工厂为什么愿意把机床搬进学校？',
    '石见山：因为省事。学生毕业以前就摸熟了机床，上岗第二天就能顶班，工厂不用再花半年去教。',
    '记者：老师跟得上吗？',
    '石见山：每三年必须下厂半年，领工厂的工牌，打工厂的卡，回来重写教案。',
    '效果也各有高低。本报记者近日走进临江职校，与校长石见山作了一番对话。',
    '——编者',
  ]);
  expect(articles[0]?.blocks.map(({ type }) => type)).toEqual([
    'editor-note',
    'editor-note',
    'question',
    'answer',
    'question',
    'answer',
  ]);
});

test.each([
  ['a saying', '门槛降一寸，人心近一分。'],
  ['what goes on below it', '东岭县的做法是先量田再配种，三年里跑遍了山上山下。'],
])('a sentence in the middle of another one is a pull quote, by %s', (_, quote) => {
  const { articles } = read([
    ...walnuts.slice(0, 3),
    '县里今年还要再建两座冷库，把核桃的鲜果卖到来年开春，山下的加工厂也要扩建，每年多收鲜果1',
    quote,
    '200吨，让合作社多挣一个季节的钱。',
  ]);
  expect(articles[0]?.blocks.map(({ type }) => type).toSorted()).toEqual(['paragraph', 'paragraph', 'pull-quote']);
});

test('who asks or answers further down does so in the one interview of the page', () => {
  const { articles } = read([
    '老厂房里的新课堂',
    '本报记者 邵一鸣',
    '记者：工厂为什么愿意把机床搬进学校？',
    '石见山：因为省事。学生毕业以前就摸熟了机床，上岗第二天就能顶班，工厂不用再花半年去教。',
    ...walnuts,
    '今年合作社还添了两间冷库，核桃仁装进铁盒，能放到来年开春再卖。',
    '记者：核桃和机床，哪样更难教？',
    '石见山：难的都是耐心。核桃要一个一个分级，机床要一丝一丝去量。',
  ]);
  expect(articles.map(({ title, blocks }) => [title, blocks.map(({ type }) => type)])).toEqual([
    ['老厂房里的新课堂', ['question', 'answer', 'question', 'answer']],
    ['让山货卖出好价钱', ['paragraph', 'paragraph', 'paragraph']],
  ]);
});

test('a line that might begin a paragraph is a heading where a heading of the piece is set alike', () => {
  const under = '装了灯，街还是黑的。电工顺着线查了三天，发现灯泡全装在了树冠里面，光照不到地上。';
  const swept = '清早五点，扫街的人已经走完了两条巷子，落叶装了满满三车，一片也没有往河里倒。';
  const [one, two] = ['先扫街，让路自己露出来', '再点灯，让街自己亮起来'] as const;
  const types = (lines: readonly string[]) => read(lines).articles[0]?.blocks.map(({ type }) => type);
  expect(types([...walnuts, one, swept, two, under])?.slice(-4)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ]);
  expect(types([...walnuts, two, under])?.at(-2)).not.toBe('heading');
});
