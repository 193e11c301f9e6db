import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../scripts/compile/assemble/assemble.ts';
import { Citer } from '../../../../scripts/compile/assemble/citer.ts';
import type { Draft } from '../../../../scripts/compile/draft.ts';
import { knownCells, tableRows, typedCells } from '../../../../scripts/compile/structure/table-rows.ts';
import { trackText } from '../../../../scripts/compile/text/tracked-text.ts';
import { toLines } from '../../../../scripts/compile/text/lines.ts';
import { blocksSchema } from '../../../../src/domain/block.ts';

/** Every line a paragraph; then what is made of them: rows as their cells, the rest as it is. */
const settle = (lines: readonly string[], evidence = knownCells): (string | string[])[] => {
  const tracked = trackText(lines.join('\n'));
  const draft: Draft = {
    kind: 'plain',
    cover: null,
    lead: toLines(tracked).map(({ slice }) => ({ type: 'paragraph', slices: [slice] })),
    articles: [],
    dropped: [],
    warnings: [],
  };
  const { lead } = assemble({ tracked, citer: new Citer(tracked) }, tableRows(tracked, draft, evidence));
  expect(blocksSchema.safeParse(lead.map(({ type, text }) => ({ type, text }))).success).toBe(true);
  return lead.map(({ type, text }) => (type === 'table-row' ? text.split('\t') : text));
};

describe('cells a reader knows', () => {
  test.each<[what: string, lines: string[], expected: (string | string[])[]]>([
    [
      'two rows are a table',
      ['县\t产值', '青石\t12'],
      [
        ['县', '产值'],
        ['青石', '12'],
      ],
    ],
    ['one row is a line', ['甲。', '青石\t12'], ['甲。', '青石 12']],
    [
      'empty cells at the rims stay',
      ['县\t产值\t注', '\t12\t', '青石\t\t平'],
      [
        ['县', '产值', '注'],
        ['', '12', ''],
        ['青石', '', '平'],
      ],
    ],
    [
      'a caption and a remark over all columns are lines',
      ['附表\t\t', '县\t产值\t注', '青石\t12\t平', '注：略。\t\t'],
      ['附表', ['县', '产值', '注'], ['青石', '12', '平'], '注：略。'],
    ],
    [
      'a section inside stays a row',
      ['县\t产值', '北片\t', '青石\t12'],
      [
        ['县', '产值'],
        ['北片', ''],
        ['青石', '12'],
      ],
    ],
    [
      'rows of two widths are filled up',
      ['县\t产值', '青石\t12', '甲\t乙\t丙'],
      [
        ['县', '产值', ''],
        ['青石', '12', ''],
        ['甲', '乙', '丙'],
      ],
    ],
    ['prose beside prose is none', [`${'话'.repeat(301)}\t乙`, '甲\t乙'], [`${'话'.repeat(301)} 乙`, '甲 乙']],
  ])('%s', (_what, lines, expected) => {
    expect(settle(lines)).toEqual(expected);
  });
});

test('typed tabs are gaps unless three rows of three cells stand together', () => {
  expect(settle(['主编：甲\t副主编：乙', '校对：丙\t审核：丁'], typedCells)).toEqual([
    '主编：甲 副主编：乙',
    '校对：丙 审核：丁',
  ]);
  expect(settle(['县\t产值\t增速', '青石\t12\t3', '白沙\t9\t4'], typedCells)).toEqual([
    ['县', '产值', '增速'],
    ['青石', '12', '3'],
    ['白沙', '9', '4'],
  ]);
});
