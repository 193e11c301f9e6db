import { expect, test } from 'vitest';
import { blocksSchema } from '../../../src/domain/block.ts';
import { blockGroups } from '../../../src/site/block-groups.ts';
import { notesHtml } from '../../../src/site/notes-html.ts';
import { placedNotes } from '../../../src/site/placed-note.ts';
import { tableView } from '../../../src/site/table-view.ts';

const table = (rows: readonly string[], more: object = {}) => {
  const blocks = blocksSchema.parse(rows.map((text, index) => ({ type: 'table-row', text, ...(index === 1 && more) })));
  const [group] = blockGroups(blocks, 'a1');
  return group?.kind === 'table' ? tableView(group.blocks) : [];
};

test('the first row heads columns, the first cell its row; what is empty heads nothing', () => {
  const [head, row] = table(['\t甲', '一\t']);
  expect(head?.cells.map(({ html, scope }) => [html, scope])).toEqual([
    ['', null],
    ['甲', 'col'],
  ]);
  expect(row?.cells.map(({ html, scope }) => [html, scope])).toEqual([
    ['一', 'row'],
    ['', null],
  ]);
  expect([head?.id, row?.id]).toEqual(['a1p1', 'a1p2']);
});

test.each([
  [['1,234.5', '−3', ''], true],
  [['7.2%', '46万', '—'], true],
  [['12', '约三成'], false],
  [['—', '—'], false],
  [['2024年2月', '3'], false],
])('a column of %j is one of numbers: %j', (values, numeric) => {
  expect(table(['项\t数', ...values.map((value) => `甲\t${value}`)]).map(({ cells }) => cells[1]?.numeric)).toEqual(
    [...values, ''].map(() => numeric),
  );
  expect(table(['2023\t2024', '1\t2'])[1]?.cells[0]?.numeric).toBe(false);
});

test('notes and marks stand in their cells', () => {
  const rows = table(['甲\t乙', '丙\t3<4'], {
    marks: [{ type: 'strong', start: 2, end: 3 }],
    notes: [
      { at: 1, text: '其一' },
      { at: 3, text: '其二' },
    ],
  });
  const call = (number: number) =>
    `<sup class="call" data-pagefind-ignore><a id="a1n${String(number)}r" href="#a1n${String(number)}" role="doc-noteref" aria-label="脚注${String(number)}">${String(number)}</a></sup>`;
  expect(rows[1]?.cells.map(({ html }) => html)).toEqual([`丙${call(1)}`, `<strong>3</strong>${call(2)}&lt;4`]);
});

test('notes at the end of an article lead to their numbers and back', () => {
  const blocks = blocksSchema.parse([
    { type: 'paragraph', text: '甲', notes: [{ at: 1, text: 'a < b' }] },
    { type: 'paragraph', text: '乙', notes: [{ at: 1, text: '又' }] },
  ]);
  const html = notesHtml(placedNotes(blocks, 'i3'), '“题”');
  expect(html).toContain('<section class="notes" role="doc-endnotes" aria-label="“题”的脚注">');
  expect(html).toContain('<li id="i3n1">a &lt; b <a class="back" href="#i3n1r" role="doc-backlink"');
  expect(html).toContain('<li id="i3n2">又 <a class="back" href="#i3n2r"');
  expect(notesHtml([], '“题”')).toBe('');
});
