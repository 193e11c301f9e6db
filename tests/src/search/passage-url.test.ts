import { expect, test } from 'vitest';
import { cutAtMarks, findMarks } from '../../../src/search/marks.ts';
import { passageUrl } from '../../../src/search/passage-url.ts';
import { parseQuery } from '../../../src/search/query.ts';

const url = (text: string, typed: string, anywhere = false): string => {
  const query = { ...parseQuery(typed), anywhere };
  return decodeURIComponent(passageUrl('/a/', query, cutAtMarks(text, findMarks(text, query).ranges)));
};

test.each([
  [
    'a match within a word has its neighbours up to the punctuation',
    '甲，发展新质生产力。',
    '质生',
    '/a/?find=质生#:~:text=发展新-,质生,-产力',
  ],
  ['one between punctuation stands alone', '“链式”突破', '链式', '/a/?find=链式#:~:text=链式'],
  [
    'only the first is jumped to, all are marked',
    '人才多，政策多',
    '政策 人才',
    '/a/?find=政策&find=人才#:~:text=人才,-多',
  ],
  ['a hyphen of the text is none of the directive', 'A-B计划', 'A-B', '/a/?find=A-B#:~:text=A-B,-计划'],
  ['nothing to jump to', '甲', '乙', '/a/?find=乙'],
])('%s', (_, text, typed, expected) => {
  expect(url(text, typed)).toBe(expected);
});

test('says where letters and digits match inside their run too', () => {
  expect(url('2024年', '24年', true)).toBe('/a/?find=24年&anywhere=1#:~:text=20-,24年');
});

test('a hyphen is written so that no browser takes it for the mark of a neighbour', () => {
  expect(passageUrl('/a/', parseQuery('A-B'), [{ text: 'A-B', marked: true }])).toMatch(/:~:text=A%2DB$/u);
});
