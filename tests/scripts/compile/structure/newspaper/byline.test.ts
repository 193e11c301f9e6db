import { expect, test } from 'vitest';
import { parseBareNames, parseByline, splitNames } from '../../../../../scripts/compile/structure/newspaper/byline.ts';

test.each([
  ['池清和', ['池清和']],
  ['池建国和安小宁', ['池建国', '安小宁']],
  ['池建国与安小宁', ['池建国', '安小宁']],
  ['和振邦 池与之', ['和振邦', '池与之']],
  ['安 宁、陆　野', ['安宁', '陆野']],
])('和 joins two names only where one stands on either side: %s', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});

test('words and pictures of a reporter: 文/图 is no name', () => {
  expect(parseByline('文/图 本报记者 方源')).toEqual(['方源']);
});

test.each([
  ['文·方源', ['方源']],
  ['文/本报记者 方源', ['方源']],
  ['文／记者 方源 图／高山', ['方源']],
])('who wrote, with or without a word for what he is: %s', (line, names) => {
  expect(parseByline(line)).toEqual(names);
});

test('behind the mark of a byline a name may have any surname; words are none', () => {
  expect(parseBareNames('□ 种青山')).toEqual(['种青山']);
  expect(parseBareNames('□ 农业')).toBeNull();
  // Headings have a black one.
  expect(parseBareNames('■ 抓落实')).toBeNull();
});
