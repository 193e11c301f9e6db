import { expect, test } from 'vitest';
import { isNews } from '../../../../../scripts/compile/structure/plain/is-news.ts';
import { segmentPlain } from '../../../../../scripts/compile/structure/plain/segment-plain.ts';
import { segment } from '../../../../../scripts/compile/structure/segment.ts';
import { toLines } from '../../../../../scripts/compile/text/lines.ts';
import { trackText } from '../../../../../scripts/compile/text/tracked-text.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const kindsOf = (text: string): string[] => {
  const { draft, articles } = readDraft(text, segmentPlain);
  expect(misowned(text, draft)).toEqual([]);
  return articles.flatMap(({ blocks }) => blocks.map(({ type }) => type));
};

test.each([
  ['numbered headings', '治水记\n治水先治心。\n一、开河\n河开了。\n（一）筑堤\n堤筑了。\n', 'phphp'],
  ['headings one in the other', '治水记\n治水先治心。\n一、开河\n（一）筑堤\n堤筑了。\n', 'phhp'],
  ['bare headings between closed paragraphs', '治水记\n治水先治心。\n从一条沟开始\n沟挖好了。\n', 'php'],
  ['chapters of a law', '治水条例\n第一章 总则\n第一条 水要治好。\n第二章 附则\n第二条 即日施行。\n', 'hphp'],
  ['no headings in a poem', '望桥\n桥在江上\n江在城边\n城在雾里\n', 'ppp'],
  ['no headings in a list', '要带的东西\n1. 雨衣一件\n2. 胶鞋一双\n3. 铁锹一把\n', 'ppp'],
  ['a note of the editors', '治水记\n编者按：治水的人来信了。\n信里说，河开了。\n', 'ep'],
])('%s', (_, text, kinds) => {
  expect(kindsOf(text).map((kind) => kind.charAt(0))).toEqual(kinds.split(''));
});

test('what stands below the title says who wrote it, where and when', () => {
  const text = '江城：新桥合龙\n2031-02-14 江城商报 见习记者 周 望\n大桥昨日合龙，全长三公里。\n';
  const { draft, articles, dropped } = readDraft(text, segmentPlain);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles).toMatchObject([
    { title: '江城：新桥合龙', bylines: ['周望'], credit: '江城商报', blocks: [{ type: 'paragraph' }] },
  ]);
  expect(dropped).toEqual(['2031-02-14 ']);
});

test('a writer behind a dot, where the text was printed, and on what terms it was copied, are no text', () => {
  const text =
    '江上新桥\n文·周望舒\n大桥昨日合龙，全长三公里。\n（选自《江上文刊》2031年春季号，略有删节）\n【望江书屋整理　仅供书友交流，请勿转载】\n';
  const { draft, articles, dropped } = readDraft(text, segmentPlain);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles).toMatchObject([{ bylines: ['周望舒'], credit: '江上文刊', blocks: [{ type: 'paragraph' }] }]);
  expect(dropped).toEqual(['【望江书屋整理　仅供书友交流，请勿转载】']);
});

test('a bracket at the foot that tells something is text', () => {
  const { articles } = readDraft('江上新桥\n大桥昨日合龙。\n（桥上不得停车，请勿久留。）\n', segmentPlain);
  expect(articles[0]?.blocks).toHaveLength(2);
});

test('a bare name below the title is its writer where prose follows', () => {
  const { articles } = readDraft('江上新桥\n周望舒\n大桥昨日合龙，全长三公里。\n', segmentPlain);
  expect(articles).toMatchObject([{ title: '江上新桥', bylines: ['周望舒'] }]);
});

const twoStories =
  '江城：新桥合龙\n本报讯 大桥昨日合龙，全长三公里。（周望舒）\n\n百只白鹤落湖上\n百只鹤昨日落在湖上，守湖人说今年来得早。（梁一禾）\n';

test('two short stories of a newspaper are two', () => {
  const { draft, articles } = readDraft(twoStories, segment);
  expect(draft.kind).toBe('newspaper');
  expect(articles.map(({ title, bylines }) => [title, bylines])).toEqual([
    ['江城：新桥合龙', ['周望舒']],
    ['百只白鹤落湖上', ['梁一禾']],
  ]);
});

test.each([
  [twoStories, true],
  ['江城夜话\n问：桥通了吗？\n答：通了。\n问：车多吗？\n答：不多。\n', true],
  ['江城新桥\n记者 周望舒\n大桥昨日合龙，全长三公里。\n', false],
  ['治水记\n治水先治心。\n一、开河\n河开了。\n', false],
])('%s', (text, news) => {
  expect(isNews(toLines(trackText(text)))).toBe(news);
});

test('the words under a picture are a caption, and part no heading from its text', () => {
  const text = '治水记\n治水先治心。\n【图】方源在渠边量水　高山／摄\n从一条沟开始\n沟挖好了。\n';
  expect(kindsOf(text)).toEqual(['paragraph', 'caption', 'heading', 'paragraph']);
});

test.each([
  ['——转自《江城文史》双月刊2031年第2期', '本电子版由周望录入，如有错字请告知'],
  ['（原载《江城文史》2031年第2辑，本刊略有删改）', '电子文本由江城文库整理，仅供读者个人使用'],
])('what stands at the foot says where the text was taken from, and who copied it: %s', (source, copy) => {
  const text = `治水记\n治水先治心。\n沟挖好了。\n${source}\n${copy}\n`;
  const { draft, articles, dropped } = readDraft(text, segmentPlain);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles).toMatchObject([{ credit: '江城文史', blocks: [{ type: 'paragraph' }, { type: 'paragraph' }] }]);
  expect(dropped).toEqual([copy]);
});

test.each(['▶ 管渠的人从村里选，工钱由水费里出。', '图表显示，去年的水比前年多。', '上图书馆看书的人多了。'])(
  '%s is text and no caption',
  (line) => {
    expect(kindsOf(`治水记\n治水先治心。\n${line}\n沟挖好了。\n`)).not.toContain('caption');
  },
);

test('a last paragraph that tells how the text came about is text', () => {
  const text =
    '治水记\n治水先治心。\n本文由几次回乡整理出的笔记写成，最后一次回去时，老渠已经通了水，岸上的树也成了荫。\n';
  expect(kindsOf(text)).toEqual(['paragraph', 'paragraph']);
});
