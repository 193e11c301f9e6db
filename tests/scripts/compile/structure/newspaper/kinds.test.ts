import { expect, test } from 'vitest';
import { readLines } from '../../../../helpers/press/read-lines.ts';

const walnut = '入秋以后，东岭县的核桃开始下树，合作社的烘干房日夜不停，县里派出农技员挨家帮着分级装箱。';
const price = '合作社理事长说，往年核桃论斤卖给贩子，今年论个卖给超市，价钱差了将近一倍，社员分红也跟着涨。';
const read = (lines: readonly string[]) =>
  readLines(lines).articles.map(({ title, headless, blocks }) => ({
    title,
    headless,
    blocks: blocks.map(({ type }) => type),
  }));

test.each([
  ['记者 and a name', '记者：核桃为什么论个卖？', '方长山：大小匀、壳子薄，一个顶过去三个的价钱。'],
  ['问 and 答', '问：核桃为什么论个卖？', '答：大小匀、壳子薄，一个顶过去三个的价钱。'],
  [
    'a paper and an office',
    '《东岭日报》记者：核桃为什么论个卖？',
    '东岭县农业局局长方长山：大小匀、壳子薄，一个顶三个。',
  ],
])('an interview: %s', (_, question, answer) => {
  expect(read(['核桃论个卖', '本报记者 方源', walnut, question, answer])).toEqual([
    { title: '核桃论个卖', headless: false, blocks: ['paragraph', 'question', 'answer'] },
  ]);
});

test('all between two questions is the answer of the first, and each answer goes on in its section', () => {
  const { articles } = readLines([
    '两位村支书谈核桃',
    '记者：核桃为什么论个卖？',
    '东岭县柏树村村支书方长山：柏树村的核桃壳子薄，一个顶过去三个的价钱。',
    '去年分级以后，一等的果子头一回进了省城的超市，',
    '记者：烘干房谁来管？',
    '西川县石桥村村支书高有田：烘干房是全村的，谁用谁登记，用完扫干净，',
    '东岭柏树村——',
    '一个顶三个',
    '本报记者 方源',
    '装进盒子就能当礼品。',
    '西川石桥村——',
    '谁用谁登记',
    '本报记者 高山',
    '钥匙就挂在村委会门口。',
  ]);
  expect(articles).toHaveLength(1);
  const texts = articles[0]?.blocks.map(({ text }) => text);
  expect(texts).toContain('去年分级以后，一等的果子头一回进了省城的超市，装进盒子就能当礼品。');
  expect(texts).toContain('西川县石桥村村支书高有田：烘干房是全村的，谁用谁登记，用完扫干净，钥匙就挂在村委会门口。');
});

test('the last answer reaches to its open sentence, though it no longer names its place', () => {
  const { articles } = readLines([
    '两位村支书谈核桃',
    '记者：核桃为什么论个卖？',
    '东岭县柏树村村支书方长山：核桃壳子薄，一个顶过去三个的价钱，',
    '记者：烘干房谁来管？',
    '西川县石桥村村支书高有田：从前谁也不管，门都锈住了。',
    '后来我们换了一个办法，谁用谁登记，用完扫干净，',
    '东岭柏树村——',
    '一个顶三个',
    '装进盒子就能当礼品。',
    '西川石桥村——',
    '谁用谁登记',
    '钥匙就挂在村委会门口。',
  ]);
  expect(articles[0]?.blocks.map(({ text }) => text)).toContain(
    '后来我们换了一个办法，谁用谁登记，用完扫干净，钥匙就挂在村委会门口。',
  );
});

test.each([
  ['above a title', ['快评', '别只盯着价钱', '亓　远', walnut], '快评'],
  ['set wide', ['链 接', '东岭核桃节月底开幕', '本报记者 方源', walnut], '链 接'],
  ['in brackets', ['【今日谈】', '别只盯着价钱', '亓　远', walnut], '【今日谈】'],
  ['under the piece', ['别只盯着价钱', '亓　远', walnut, price, '今日谈'], '今日谈'],
])('a label %s is the kicker of its piece', (_, lines, label) => {
  const { articles } = readLines(lines);
  expect(articles.map(({ kicker }) => kicker)).toEqual([[label]]);
});

test.each([
  ['with pages', ['今日导读', '核桃论个卖 第二版', '大桥昨夜合龙 第三版', '冷库建到码头 第五版']],
  ['without pages', ['核桃论个卖', '大桥昨夜合龙', '冷库建到码头', '海校招收新生', '老城修通断头路', '渔船随到随卸']],
])('a list of headlines %s gives no articles', (_, list) => {
  const { articles, dropped } = readLines(['让山货卖出好价钱', '本报记者 方源', walnut, price, ...list]);
  expect(articles.map(({ title }) => title)).toEqual(['让山货卖出好价钱']);
  for (const line of list.slice(1)) expect(dropped).toContain(line);
});

const remainder = '放和创新，为渔港的老船找到新用处。会议还听取了码头扩建的汇报，同意在货场北侧新建两座冷库。';

test.each([
  ['first on the page', [remainder, '让山货卖出好价钱', '本报记者 方源', walnut, price], [null, '让山货卖出好价钱']],
  [
    'under a label that closes the piece above',
    ['别只盯着价钱', '亓　远', walnut, price, '今日谈', remainder],
    ['别只盯着价钱', null],
  ],
])('the end of a story that began elsewhere, %s, is a headless piece', (_, lines, titles) => {
  expect(read(lines).map(({ title, headless }) => [title, headless])).toEqual(
    titles.map((title) => [title, title === null]),
  );
});

test('of two short paragraphs the longer is the text, the one it holds is pulled out of it', () => {
  const rule = '我的看法是，核桃要先分级、再装箱，没有分级的一个也不许出村。';
  const { articles } = readLines([
    '让山货卖出好价钱',
    '本报记者 方源',
    walnut,
    '核桃要先分级、再装箱，没有分级的一个也不许出村。',
    price,
    rule,
  ]);
  expect(articles[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'pull-quote', 'paragraph', 'paragraph']);
});

test.each([
  ['青石村的核桃先分级再装箱，一斤多卖四元。', 'pull-quote'],
  ['2026年，青石村将给大的一箱、小的一箱都贴上产地标签。', 'pull-quote'],
  ['青石村的核桃卖到了海边的集市上。', 'paragraph'],
])('a lone sentence that tells again what a longer stretch tells is a pull quote: %s', (line, type) => {
  const sorted =
    '青石村的办法是先分级、再装箱，大的一箱，小的一箱，开口的另放。这样一来，核桃一斤多卖了四元，收货的车也不再压价。';
  const { articles } = readLines(['让山货卖出好价钱', '本报记者 方源', walnut, line, sorted, price]);
  expect(articles[0]?.blocks.map((block) => block.type)).toEqual(['paragraph', type, 'paragraph', 'paragraph']);
});

test.each([
  [
    'two sentences somebody says in one breath',
    '“从前论斤卖，贩子说了算。如今论个卖，我们自己说了算。”',
    '合作社理事长这样说，社员听了都鼓掌。',
  ],
  ['what a stretch not twice as long tells', '明年，青石村还要新建烘干房六座，供外村的核桃使用。', null],
])('%s is a pull quote where a paragraph has it, too', (_, quote, said) => {
  const longer =
    said === null ? '三是建烘干房。村里的账上有了钱，明年新建烘干房六座，也供外村的核桃使用，按斤收费。' : quote + said;
  const { articles } = readLines(['让山货卖出好价钱', '本报记者 方源', walnut, quote, longer, price]);
  expect(articles[0]?.blocks.map((block) => block.type)).toEqual(['paragraph', 'pull-quote', 'paragraph', 'paragraph']);
});

test('a sentence that announces a list is text, whatever else tells what it tells', () => {
  const plan = '会议提出，青石村明年要把核桃分级、装箱，抓好3项工作。';
  const told =
    '去年冬天的会议也提出，青石村明年要把核桃分级、装箱，一箱一个价，可是没有人手，也没有烘干房，只好等到明年再说。';
  const { articles } = readLines([
    '让山货卖出好价钱',
    '本报记者 方源',
    walnut,
    told,
    plan,
    '一是分级。大的一箱，小的一箱，开口的另放。',
    '二是装箱。箱子由合作社统一印制，贴上产地。',
  ]);
  expect(articles[0]?.blocks.map(({ type }) => type)).not.toContain('pull-quote');
});
