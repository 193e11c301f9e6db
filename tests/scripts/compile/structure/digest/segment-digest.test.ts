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
