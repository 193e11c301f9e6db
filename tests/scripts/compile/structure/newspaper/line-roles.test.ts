import { expect, test } from 'vitest';
import { readLines } from '../../../../helpers/press/read-lines.ts';
import { comment, walnuts } from '../../../../helpers/press/stories.ts';

test.each(['今日导读', '今日看点', '乡村广角 06', '图片新闻'])('%s is furniture', (line) => {
  const { articles, dropped } = readLines([...walnuts, line, '账单晒在阳光下', '本报记者 邵一鸣', ...comment]);
  expect(dropped).toContain(line);
  expect(articles.map(({ title, kicker }) => [title, kicker])).toEqual([
    ['让山货卖出好价钱', []],
    ['账单晒在阳光下', []],
  ]);
});

test.each([
  '主编：甲木　编辑：乙水　制图：丙火',
  '东岭县融媒体中心主办 准印证号：江内资字0099号',
  '山里的笋干出海 ▶第三版',
  '“笋干”：记一位老把式 ▷3版',
  '今日多云，气温12℃—19℃，偏北风三级。',
  '今天 晴转多云 18～26℃ 相对湿度40%',
  '今日多云，最高气温19℃，最低气温12℃',
  '今天白天，晴到多云，偏北风三级，气温12℃—19℃。',
  '今日天气：阴有小雪；零下8℃至3℃',
  '今日气温18℃—26℃，东北风2到3级，空气质量良。',
  '临江镇东桥小吃店遗失营业执照副本，声明作废。',
])('%s is no part of a story', (line) => {
  const { articles, dropped } = readLines([line, ...walnuts, ...comment]);
  expect(articles.map(({ title }) => title)).toEqual(['让山货卖出好价钱']);
  expect(dropped).toContain(line);
});

test('the name of the paper beside the line with the day is no kicker, and neither is that line', () => {
  const day = '2031年3月5日 辛亥年二月十三 星期三 第1204期 今日八版';
  const { articles, dropped } = readLines(['东岭日报', day, ...walnuts]);
  expect(articles.map(({ title, kicker }) => [title, kicker])).toEqual([['让山货卖出好价钱', []]]);
  expect(dropped).toEqual(expect.arrayContaining(['东岭日报', day]));
});

test('the name of a paper over a story amid the page is none of the page’s', () => {
  const { dropped } = readLines([...walnuts, '东岭日报', '账单晒在阳光下', '本报记者 邵一鸣', ...comment]);
  expect(dropped).not.toContain('东岭日报');
});

test('a box that was read as a character stands before a kicker', () => {
  const { articles } = readLines(['口 山货行', ...walnuts]);
  expect(articles.map(({ title, kicker }) => [title, kicker])).toEqual([['让山货卖出好价钱', ['山货行']]]);
});

test('a clause of the story above, on top of the next title, is no part of that', () => {
  const { articles } = readLines([
    ...walnuts,
    '理事长说，最怕的是没人捡核桃，烂在地里可惜。',
    '最怕的是没人捡核桃',
    '账单晒在阳光下',
    '本报记者 邵一鸣',
    ...comment,
  ]);
  expect(articles.map(({ title, kicker }) => [title, kicker])).toEqual([
    ['让山货卖出好价钱', []],
    ['账单晒在阳光下', []],
  ]);
  expect(articles.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'pull-quote')).toHaveLength(1);
});

test('a few words that stand to the letter in a longer stretch are pulled out of it', () => {
  const { articles } = readLines([
    ...walnuts,
    '今年，合作社添了两条分拣线，大的装礼盒，小的榨成油，破了壳的剥仁，连果壳也卖给了做活性炭的工厂，账上头一回有了结余，社员们商量再修一座冷库……从“论斤卖”到“论个卖”，秤换了。',
    '从“论斤卖”到“论个卖”，秤换了。',
    ...comment,
  ]);
  expect(articles[0]?.blocks.filter(({ type }) => type === 'pull-quote').map(({ text }) => text)).toEqual([
    '从“论斤卖”到“论个卖”，秤换了。',
  ]);
});

test('the number of a part closes a kicker, also where words of a picture stand under the title', () => {
  const { articles } = readLines([
    '2031年山货产销走访之三',
    '东岭：让核桃 走出大山、走上货架',
    '图为东岭县一家合作社的烘干房',
    ...walnuts.slice(1),
  ]);
  expect(articles.map(({ title, kicker, bylines }) => [title, kicker, bylines])).toEqual([
    ['东岭：让核桃 走出大山、走上货架', ['2031年山货产销走访之三'], ['方源']],
  ]);
});

test.each([
  ['one temperature alone', '今天，渡口下了雪，清早的气温是零下21℃。'],
  ['something beside the weather', '今天雨后的茶山气温18℃—26℃，茶农忙着采茶。'],
])('a short paragraph of a story that names %s is no forecast', (_, line) => {
  const { articles } = readLines([...walnuts, line]);
  expect(articles[0]?.blocks.at(-1)).toEqual({ type: 'paragraph', text: line });
});

test.each([
  ['behind a bullet', ['■ 收得早——抢在霜降之前', '■ 卖得远——装进冷链车里']],
  ['numbered with no stop', ['1 抢在霜降之前', '2 装进冷链', '3 还有多难']],
])('headings %s', (_, headings) => {
  const { articles } = readLines([
    ...walnuts.slice(0, 3),
    ...headings.flatMap((heading) => [heading, walnuts[3] ?? '', comment[0] ?? '']),
  ]);
  expect(articles[0]?.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual(headings);
});

test('two phrases that a blank parts are a heading, however the text above breaks off', () => {
  const { articles } = readLines([
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

test.each(['B03', 'P06—P07', '2024.09.18', '文史·城'])(
  '%s at the top of a page is furniture or nothing, and signs no story',
  (line) => {
    const { articles } = readLines([line, ...walnuts]);
    expect(articles.map(({ title, bylines }) => [title, bylines])).toEqual([['让山货卖出好价钱', ['方源']]]);
  },
);

test('folios with a nought before the number are furniture, though one follows the other', () => {
  const folios = ['04 要闻', '05 文化'] as const;
  const { articles, dropped } = readLines([folios[0], ...walnuts, folios[1], '账单晒在阳光下', '邵一鸣', ...comment]);
  expect(dropped).toEqual(expect.arrayContaining([...folios]));
  expect(articles.map(({ title, blocks }) => [title, blocks.map(({ type }) => type)])).toEqual([
    ['让山货卖出好价钱', ['paragraph', 'paragraph']],
    ['账单晒在阳光下', ['paragraph', 'paragraph']],
  ]);
});

test('who asks a county’s paper, and which office answers', () => {
  const { articles } = readLines([
    ...walnuts,
    '有问必答',
    '网友“岭上人”问：东岭桥头的路灯坏了半个月，什么时候修？',
    '县住建局答：已经派人查看，电缆老化，本周之内换好。',
  ]);
  const types = articles.flatMap(({ blocks }) => blocks.map(({ type }) => type));
  expect(types.slice(-2)).toEqual(['question', 'answer']);
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
  const { articles } = readLines([...walnuts, heading, below]);
  expect(articles[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
});

test("the editor's note over an interview ends where it is signed, and takes no answer with it", () => {
  const { articles } = readLines([
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
  const { articles } = readLines([
    ...walnuts.slice(0, 3),
    '县里今年还要再建两座冷库，把核桃的鲜果卖到来年开春，山下的加工厂也要扩建，每年多收鲜果1',
    quote,
    '200吨，让合作社多挣一个季节的钱。',
  ]);
  expect(articles[0]?.blocks.map(({ type }) => type).toSorted()).toEqual(['paragraph', 'paragraph', 'pull-quote']);
});

test('who asks or answers further down does so in the one interview of the page', () => {
  const { articles } = readLines([
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
  const types = (lines: readonly string[]) => readLines(lines).articles[0]?.blocks.map(({ type }) => type);
  expect(types([...walnuts, one, swept, two, under])?.slice(-4)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ]);
  expect(types([...walnuts, two, under])?.at(-2)).not.toBe('heading');
});
