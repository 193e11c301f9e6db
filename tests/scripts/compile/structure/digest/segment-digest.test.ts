import { expect, test } from 'vitest';
import { segmentDigest } from '../../../../../scripts/compile/structure/digest/segment-digest.ts';
import { toLines } from '../../../../../scripts/compile/text/lines.ts';
import { trackText } from '../../../../../scripts/compile/text/tracked-text.ts';
import { misowned, readDraft } from '../../../../helpers/press/read-draft.ts';

const read = (text: string): ReturnType<typeof readDraft> =>
  readDraft(text, (_, lines) => {
    const draft = segmentDigest(lines, 'plain');
    if (draft === null) throw new Error('no digest');
    return draft;
  });

test.each([
  [
    'the medium before the text',
    '剪报一束\n◆新桥合龙\n【江城日报】大桥昨日合龙，全长三公里。\n◆老井复涌\n【山城晚报】停了十年的老井又冒出水来。\n',
  ],
  [
    'the medium after the text',
    '新桥合龙\n大桥昨日合龙，全长三公里。【江城日报】\n\n老井复涌\n停了十年的老井又冒出水来。（山城晚报）\n',
  ],
])('clippings with %s become items', (_, text) => {
  const { draft, articles } = read(text);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles.map(({ title, credit, blocks }) => [title, credit, blocks.map((block) => block.text)])).toEqual([
    ['新桥合龙', '江城日报', ['大桥昨日合龙，全长三公里。']],
    ['老井复涌', '山城晚报', ['停了十年的老井又冒出水来。']],
  ]);
});

test.each<[what: string, text: string, expected: (string | number | string[] | null)[][]]>([
  [
    'the medium before the title',
    '每日速览\n【江城日报】新桥合龙\n大桥昨日合龙，全长三公里。\n【新山城】老井复涌\n老井又冒出水来。\n【湖畔晚报】湖上来鹤\n今年来了三百只鹤。\n鹤群将停到开春。\n',
    [
      [null, '新桥合龙', '江城日报', []],
      [null, '老井复涌', '新山城', []],
      [null, '湖上来鹤', '湖畔晚报', []],
    ],
  ],
  [
    'numbers, and a note of medium, day and writer',
    '一周摘报\n（3月1日—3月7日）\n1.新桥合龙\n大桥昨日合龙，全长三公里。（《江城日报》3月2日 记者 池建国）\n2.老井复涌\n老井又冒出水来。\n3.湖上来鹤\n今年来了三百只鹤。（湖畔晚报 3月5日）\n',
    [
      [1, '新桥合龙', '江城日报', ['池建国']],
      [2, '老井复涌', null, []],
      [3, '湖上来鹤', '湖畔晚报', []],
    ],
  ],
])('a digest told by %s', (_, text, expected) => {
  const { draft, articles } = read(text);
  expect(misowned(text, draft)).toEqual([]);
  expect(
    articles.map(({ title, credit, bylines }, i) => [draft.articles[i]?.number ?? null, title, credit, bylines]),
  ).toEqual(expected);
});

test('headlines without text are left out and named', () => {
  const { dropped, articles, draft } = read(
    '今日导读\n● 新桥合龙\n● 湖上来鹤\n新桥合龙\n大桥昨日合龙。【江城日报】\n老井复涌\n老井又冒出水来。【山城晚报】\n',
  );
  expect(articles).toHaveLength(2);
  expect(dropped).toEqual(['今日导读', '● 新桥合龙', '● 湖上来鹤']);
  expect(draft.warnings.map(({ code }) => code)).toEqual(['headline-without-text', 'headline-without-text']);
});

test.each([
  [
    'a page with other text',
    '新桥合龙\n大桥昨日合龙。【江城日报】\n这一段不属于任何一条剪报，所以全页不当剪报处理。\n老井复涌\n老井又冒出水来。【山城晚报】\n',
  ],
  ['a single report with its credit', '新桥合龙\n大桥昨日合龙。（江城日报）\n'],
])('%s is none', (_, text) => {
  expect(segmentDigest(toLines(trackText(text)), 'newspaper')).toBeNull();
});

test('the medium before each title is its credit, whatever else the page holds', () => {
  const text =
    '晨间参阅\n2031年5月6日 要闻摘编\n【江城日报】新桥合龙\n大桥昨日合龙。\n\n桥长三公里。\n【新江南】老井复涌\n老井又冒出水来。\n【山城网】湖上来鹤\n百只鹤落在湖上。\n（编辑：周望舒 校对：梁一禾）\n';
  const { draft, articles, dropped } = read(text);
  expect(misowned(text, draft)).toEqual([]);
  expect(articles.map(({ title, credit, blocks }) => [title, credit, blocks.map((block) => block.text)])).toEqual([
    ['新桥合龙', '江城日报', ['大桥昨日合龙。', '桥长三公里。']],
    ['老井复涌', '新江南', ['老井又冒出水来。']],
    ['湖上来鹤', '山城网', ['百只鹤落在湖上。']],
  ]);
  expect(dropped).toContain('（编辑：周望舒 校对：梁一禾）');
});

test('numbered titles over texts that say whence they are make items, and a writer is found beside the medium', () => {
  const text =
    '一周见闻\n这一周的事，我们摘下四件。\n1.江城：新桥合龙\n大桥昨日合龙。（《江城日报》5月6日 记者 周望舒）\n2.山城：老井复涌\n老井又冒出水来。\n井水清凉。（山城网5月7日）\n3．湖上来鹤（《湖区晚报》5月8日第3版）\n百只鹤落在湖上。\n';
  const { draft, articles, lead } = read(text);
  expect(misowned(text, draft)).toEqual([]);
  expect(lead.map((block) => block.text)).toEqual(['这一周的事，我们摘下四件。']);
  expect(draft.articles.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(articles.map(({ title, credit, bylines }) => [title, credit, bylines])).toEqual([
    ['江城：新桥合龙', '江城日报', ['周望舒']],
    ['山城：老井复涌', '山城网', []],
    ['湖上来鹤', '湖区晚报', []],
  ]);
});

test.each([
  [
    'that calls itself a digest',
    '每日要闻\n一、新桥合龙\n大桥昨日合龙。\n二、老井复涌\n老井又冒出水来。\n三、湖上来鹤\n百只鹤来了。\n',
    3,
  ],
  [
    'that is one article with sections',
    '江城治水记\n治水先要治心。\n一、新桥合龙\n大桥昨日合龙。\n二、老井复涌\n老井又冒出水来。\n三、湖上来鹤\n百只鹤来了。\n',
    0,
  ],
  [
    'whose labels are places',
    '四方短讯\n【江城】新桥合龙\n大桥昨日合龙。\n【山城】老井复涌\n老井又冒出水来。\n【湖区】湖上来鹤\n百只鹤来了。\n',
    3,
  ],
  [
    'whose labels are the hours of a signed story',
    '【六点】磨坊开门\n石磨转了起来。\n□临江晚报记者 方源\n【九点】豆腐出锅\n街坊端着碗来了。\n【午后】收摊\n案板洗得发白。\n',
    0,
  ],
])('a page %s', (_, text, items) => {
  expect(segmentDigest(toLines(trackText(text)), 'plain')?.articles.length ?? 0).toBe(items);
});

const runIn =
  '【江城合龙第一座公路铁路两用桥】大桥昨日合龙。（江城日报）\n● 【山城老井时隔十年重新涌水】老井又冒出水来。（山城晚报）\n3.【湖区今冬迎来三百只灰鹤】百只鹤落在湖上。（湖畔晚报）\n';

test('titles in brackets at the head of their texts', () => {
  const { draft, articles, dropped } = read(runIn);
  expect(misowned(runIn, draft)).toEqual([]);
  expect(articles.map(({ title, credit, blocks }) => [title, credit, blocks.map((block) => block.text)])).toEqual([
    ['江城合龙第一座公路铁路两用桥', '江城日报', ['大桥昨日合龙。']],
    ['山城老井时隔十年重新涌水', '山城晚报', ['老井又冒出水来。']],
    ['湖区今冬迎来三百只灰鹤', '湖畔晚报', ['百只鹤落在湖上。']],
  ]);
  expect(dropped).toContain('● 【');
});

test.each([
  ['the points of an article', runIn.replaceAll(/（.*?）/gu, ''), 0],
  ['short labels of paragraphs', runIn.replaceAll(/【.*?】/gu, '【背景】'), 0],
  ['those of a page that calls itself a digest', `每日速览\n${runIn.replaceAll(/（.*?）/gu, '')}`, 3],
])('%s in brackets', (_, text, items) => {
  const draft = segmentDigest(toLines(trackText(text)), 'plain');
  expect(draft?.articles.length ?? 0).toBe(items);
});
