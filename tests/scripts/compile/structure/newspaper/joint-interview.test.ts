import { expect, test } from 'vitest';
import { readLines } from '../../../../helpers/press/read-lines.ts';

const question = (topic: string) => `记者：${topic}不是一天的事，最难的是哪一步？你们又是怎样迈过去的？`;
const [askedFirst, askedSecond] = [question('修渠'), question('治沙')];
const firstAnswer = '甘泉镇青渠灌区站长 方源：最难的是头一步。渠要从三个村的地里过，谁家都舍不得，我们先从自家的地里挖';
const rest = '起，一铲一铲挖到村口，乡亲们看在眼里，第二天就扛着锹来了。';
const secondAnswer = '白沙镇北滩林场场长 高山：最难的是守得住。头三年种下的树活了不到一半，人也走了一半。';
const more = '后来换了梭梭，又请牧民入股看护，树活下来了，人也回来了，林场这才算站住了脚。';
const note = '又是一年植树浇地的时节，本报记者来到甘泉镇、白沙镇，请两位带头人坐到一起，听他们讲怎样把荒滩变';
const noteEnd = '成绿洲。水从哪里来，树怎样守得住？请看他们的回答。';

/** Questions and beginnings of answers stand together; the editor's note begins after them and ends at the foot. */
const page = [
  '两位带头人 一片绿洲',
  '对话·荒滩上的春天',
  askedFirst,
  firstAnswer,
  askedSecond,
  secondAnswer,
  note,
  '甘泉镇青渠灌区——',
  '渠先从自家地里挖',
  '本报记者 方源',
  rest,
  '白沙镇北滩林场——',
  '树活下来，人才留得住',
  '本报记者 高山',
  more,
  noteEnd,
  '——编者',
];

test('a note that begins under the last answer goes on with its own end, not with the section of the answer', () => {
  const { articles } = readLines(page);
  const texts = articles.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  expect(texts).toContain(note + noteEnd);
  expect(texts).toContain(firstAnswer + rest);
  expect(texts).toContain(more);
});

test('a title beside the name of a series is an interview of its own, though nobody signs it and a story stands above', () => {
  const walnut = '入秋以后，东岭县的核桃开始下树，合作社的烘干房日夜不停，县里派出农技员挨家帮着分级装箱。';
  const { articles } = readLines(['让山货卖出好价钱', '本报记者 池清和', walnut, ...page]);
  expect(articles.map(({ title }) => title)).toEqual(['让山货卖出好价钱', '两位带头人 一片绿洲']);
});

test('headings with a dot inside one report open none', () => {
  const seasons = ['春·播种', '一粒种子的旅程', more, '夏·耕耘', '一块地里的账本', rest];
  const { articles } = readLines(['荒滩上的四季', '本报记者 池清和', secondAnswer, ...seasons]);
  expect(articles).toHaveLength(1);
});

/** Each section has its question and the beginning of its answer; the note ends under them, the answers go on below. */
const cells = [
  '两位带头人 一片绿洲',
  '2025·问荒滩',
  note,
  '甘泉镇青渠灌区——',
  '渠先从自家地里挖',
  '本报记者 方源',
  askedFirst,
  firstAnswer,
  '白沙镇北滩林场——',
  '树活下来，人才留得住',
  '本报记者 高山',
  askedSecond,
  secondAnswer,
  noteEnd,
  '——编者',
];

test('what the editors sign under answers that break off is the end of their note, not of the interview', () => {
  const walnut = '入秋以后，东岭县的核桃开始下树，合作社的烘干房日夜不停，县里派出农技员挨家帮着分级装箱。';
  const { articles } = readLines(['让山货卖出好价钱', '本报记者 池清和', walnut, ...cells, rest, more]);
  expect(articles.map(({ title }) => title)).toEqual(['让山货卖出好价钱', '两位带头人 一片绿洲']);
  const texts = articles[1]?.blocks.map(({ text }) => text) ?? [];
  expect(texts).toEqual(expect.arrayContaining([note + noteEnd, firstAnswer + rest, more]));
});

test('what follows for several sections, parted by nothing, goes to the one it speaks of, in their order', () => {
  const water = '渠通了以后，灌区的水票按亩发到户，浇一遍地要多少水，放水的闸口上写得清清楚楚。';
  const trees = '林场的梭梭根底下还种了肉苁蓉，卖得的钱一半给牧民，一半留着补种明年的树苗。';
  const { articles } = readLines([...cells, rest, water, more, trees]);
  const texts = articles[0]?.blocks.map(({ text }) => text) ?? [];
  const second = texts.indexOf(secondAnswer);
  expect(texts.indexOf(water)).toBeLessThan(second);
  expect(texts.indexOf(more)).toBeGreaterThan(second);
  expect(texts.indexOf(trees)).toBeGreaterThan(second);
});
