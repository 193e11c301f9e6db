import { describe, expect, test } from 'vitest';
import { blockSchema, blocksSchema } from '../../../src/domain/block.ts';
import { numberedNotes } from '../../../src/domain/note.ts';
import { cellsOf, joinCells, tableRuns } from '../../../src/domain/table-row.ts';

const row = (text: string, more: object = {}) => ({ type: 'table-row', text, ...more });
const troubles = (schema: typeof blockSchema | typeof blocksSchema, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('rows of tables', () => {
  test.each(['甲\t乙', '\t乙', '甲\t', '甲\t\t丙', '\t\t丙\t'])('%j is a row', (text) => {
    expect(troubles(blockSchema, row(text))).toEqual([]);
  });

  test.each([
    ['甲', /至少两格/u],
    ['', /至少两格/u],
    ['\t', /全是空格子/u],
    ['甲 \t乙', /第 1 格须是一行文字/u],
    ['甲\t乙\n丙', /第 2 格须是一行文字/u],
  ])('%j is none', (text, message) => {
    expect(troubles(blockSchema, row(text)).join()).toMatch(message);
  });

  test.each(['\t甲', '甲\t', ''])('only a row may read %j', (text) => {
    expect(troubles(blockSchema, { type: 'paragraph', text })).toHaveLength(1);
  });

  test('marks and notes stay within a cell', () => {
    const strong = (start: number, end: number) => ({ marks: [{ type: 'strong', start, end }] });
    expect(troubles(blockSchema, row('甲乙\t丙', strong(0, 2)))).toEqual([]);
    expect(troubles(blockSchema, row('甲乙\t丙', strong(1, 4)))).toEqual(['text: 标记跨了格子']);
    expect(troubles(blockSchema, row('甲乙\t丙', { notes: [{ at: 2, text: '注' }] }))).toEqual([]);
    expect(troubles(blockSchema, row('甲乙\t丙', { notes: [{ at: 3, text: '注' }] }))).toEqual([
      'text: 脚注须在格子的文字之后',
    ]);
  });

  test('a table has as many cells in each row as in its head; what is off is named', () => {
    const table = [row('甲\t乙'), row('1\t2'), row('3'), row('4\t5\t6')];
    expect(troubles(blocksSchema, table)).toEqual([
      '2.text: 表的一行至少两格，格与格之间是一个制表符；只有一栏的请用列表',
      '2.text: 表的第 3 行（3）有 1 格，表头有 2 格：须一样多',
      '3.text: 表的第 4 行（4｜5｜6）有 3 格，表头有 2 格：须一样多',
    ]);
  });

  test('what says something of the whole table stands with its last row', () => {
    const said = { bylines: ['张三'] };
    expect(troubles(blocksSchema, [row('甲\t乙'), row('1\t2', said)])).toEqual([]);
    expect(troubles(blocksSchema, [row('甲\t乙', said), row('1\t2')])).toEqual([
      '0.text: 表的第 1 行（甲｜乙）带有署名或下缺：它们说的是整张表，只能放在最后一行',
    ]);
  });

  test('other blocks part tables', () => {
    const blocks = blocksSchema.parse([
      row('甲\t乙'),
      row('1\t2'),
      { type: 'paragraph', text: '文' },
      row('甲\t乙\t丙'),
    ]);
    expect(tableRuns(blocks)).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 4 },
    ]);
  });

  test('cells count offsets from their own start, and join again', () => {
    const block = blockSchema.parse(
      row('\t甲乙\t\t丙丁', {
        marks: [
          { type: 'strong', start: 2, end: 3 },
          { type: 'link', start: 5, end: 7, href: 'https://a.example/' },
        ],
        notes: [
          { at: 3, text: '其一' },
          { at: 7, text: '其二' },
        ],
      }),
    );
    const { text, marks, notes } = block;
    expect(cellsOf(block)).toEqual([
      { text: '', marks: [], notes: [] },
      { text: '甲乙', marks: [{ type: 'strong', start: 1, end: 2 }], notes: [{ at: 2, text: '其一' }] },
      { text: '', marks: [], notes: [] },
      {
        text: '丙丁',
        marks: [{ type: 'link', start: 0, end: 2, href: 'https://a.example/' }],
        notes: [{ at: 2, text: '其二' }],
      },
    ]);
    expect(joinCells(cellsOf(block))).toEqual({ text, marks, notes });
  });
});

describe('notes', () => {
  const paragraph = (text: string, notes: object[]) => ({ type: 'paragraph', text, notes });

  test.each([
    [[{ at: 1, text: '注' }], []],
    [[2, 2, 4].map((at) => ({ at, text: '注' })), []],
    [[{ at: 5, text: '注' }], ['notes: 脚注超出文字']],
    [[{ at: 3, text: '注' }], ['notes: 脚注切开了一个字']],
    [[2, 1].map((at) => ({ at, text: '注' })), ['notes: 脚注次序不对']],
    [[{ at: 1, text: '' }], ['notes.0.text: 不能为空']],
  ])('%j', (notes, expected) => {
    expect(troubles(blockSchema, paragraph('甲乙𫖮', notes))).toEqual(expected);
  });

  test('none stands before the text', () => {
    expect(troubles(blockSchema, paragraph('甲', [{ at: 0, text: '注' }]))).toHaveLength(1);
  });

  test('are numbered through the blocks of an article', () => {
    const blocks = blocksSchema.parse([
      paragraph('甲', [
        { at: 1, text: 'a' },
        { at: 1, text: 'b' },
      ]),
      { type: 'paragraph', text: '乙' },
      paragraph('丙', [{ at: 1, text: 'c' }]),
    ]);
    expect(numberedNotes(blocks).map(({ number, block, text }) => [number, block, text])).toEqual([
      [1, 0, 'a'],
      [2, 0, 'b'],
      [3, 2, 'c'],
    ]);
  });
});
