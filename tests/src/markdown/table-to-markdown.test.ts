import { expect, test } from 'vitest';
import { tableToMarkdown } from '../../../src/markdown/table-to-markdown.ts';

test('columns stand below each other, Han characters two wide', () => {
  const rows = [
    ['指标', '2023 年'],
    ['研发投入（%）', '2.64'],
    ['', 'e\u0301'],
  ];
  expect(tableToMarkdown(rows).split('\n')).toEqual([
    '| 指标          | 2023 年 |',
    '| ------------- | ------- |',
    '| 研发投入（%） | 2.64    |',
    '|               | e\u0301       |',
  ]);
});

test('a table that an editor’s window could not hold is written close', () => {
  const long = '长'.repeat(60);
  expect(
    tableToMarkdown([
      ['甲', '乙'],
      [long, ''],
    ]),
  ).toBe(`| 甲 | 乙 |\n| --- | --- |\n| ${long} |  |`);
});
