import { expect, test } from 'vitest';
import { publicationDay } from '../../../../../scripts/compile/recognise/dates/publication-day.ts';

const leftOut = (...pieces: [reason: string, text: string][]): string | null =>
  publicationDay(pieces.map(([reason, text]) => ({ reason, text })));

test.each([
  ['a bare time under the title', [['label', '2023-06-08 10:05　']], '2023-06-08'],
  [
    'a labelled one before any other',
    [
      ['label', '2021-01-02'],
      ['page-furniture', '发布日期：2023/6/8'],
    ],
    '2023-06-08',
  ],
  ['a clock right behind the day', [['label', '2023年06月08日10:05']], '2023-06-08'],
  ['a running head', [['page-furniture', '2025年4月7日　星期一']], '2025-04-07'],
  [
    'the line under the title before a running head',
    [
      ['page-furniture', '2025-04-07'],
      ['label', '2025-04-06'],
    ],
    '2025-04-06',
  ],
  ['not a link to another page', [['page-furniture', '上一条：2023-06-08 简讯']], null],
  ['not a note on rights', [['boilerplate', '版权所有 2020-01-01 起']], null],
  ['not an index number', [['label', '索引号：0000/2023-48213']], null],
  ['not a day that does not exist', [['label', '2023-02-30']], null],
  ['nothing', [], null],
] as [string, [string, string][], string | null][])('%s', (_, pieces, expected) => {
  expect(leftOut(...pieces)).toBe(expected);
});
