import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleClauses, titleStart } from '../../../src/site/title-clauses.ts';

const joined = (title: string): string[] => titleClauses(title).map((words) => words.join(''));

test.each([
  ['某市开会部署新一年工作，把项目落到地里', ['某市开会部署新一年工作，', '把项目落到地里']],
  ['办事、办会、办大事', ['办事、办会、办大事']],
  ['某地：把创新的链条从头连到尾', ['某地：把创新的链条从头连到尾']],
  ['五家高新区 五道必答题', ['五家高新区 ', '五道必答题']],
  ['会议要求“抓早、抓实，不放松”，全年见效果', ['会议要求“抓早、抓实，不放松”，', '全年见效果']],
  ['把会上的话落到地里去，见效', ['把会上的话落到地里去，见效']],
  ['', []],
])('%s is set as %j', (title, clauses) => {
  expect(joined(title)).toEqual(clauses);
});

test('the margin names a title by its first clause, without the stop', () => {
  expect(titleStart('某市开会部署新一年工作，把项目落到地里')).toBe('某市开会部署新一年工作');
  expect(titleStart('一句话的标题')).toBe('一句话的标题');
  const long = titleStart('一句没有停顿而且比页边宽得多的标题只取页边放得下的几个词');
  expect(long).toMatch(/^一句没有停顿.*…$/u);
  expect(Array.from(long).length).toBeLessThanOrEqual(23);
});

test('nothing is lost and nothing added', () => {
  const piece = fc.constantFrom('科技', '，', '“', '”', '：', '2024', '年', ' ', '。', '《', '》', '创新');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const title = pieces.join('');
      expect(joined(title).join('')).toBe(title);
    }),
  );
});
