import { expect, test } from 'vitest';
import { assembleText } from '../../../helpers/assemble-text.ts';

const around = (...lines: string[]): string =>
  ['首页 > 要闻 > 正文', '山里来了工程师', '发布时间：2024-03-08 09:15 来源：海川日报', ...lines].join('\n');
const opening = '三月的车间里，工程师们围着一台旧机床，一边拆一边记，忙到天黑才散，谁也没有喊累。';

test.each<[what: string, lines: string[], types: string[]]>([
  [
    '问 and 答',
    [
      opening,
      '问：最难的是什么？',
      '答：没有图纸，只能一件一件量，量完再画，画完再改。',
      '后来图纸画好了，机床又转了起来。',
      '问：下一步呢？',
      '答：把图纸留给厂里。',
    ],
    ['paragraph', 'question', 'answer', 'paragraph', 'question', 'answer'],
  ],
  [
    'a reporter and a name',
    [
      opening,
      '记者：最难的是什么？',
      '池建国：没有图纸，只能一件一件量，量完再画。',
      '记者：下一步呢？',
      '池建国：把图纸留给厂里。',
    ],
    ['paragraph', 'question', 'answer', 'question', 'answer'],
  ],
  ['a question alone is none', [opening, '问：最难的是什么？', opening], ['paragraph', 'heading', 'paragraph']],
])('%s', (_what, lines, types) => {
  const { kind, items } = assembleText(around(...lines));
  expect(kind).toBe('webpage');
  expect(items[0]?.blocks.map(({ type }) => type)).toEqual(types);
});
