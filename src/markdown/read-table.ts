import type { Table, TableRow } from 'mdast';
import type { Block } from '../domain/block.ts';
import { cellSeparator } from '../domain/cell-separator.ts';
import { cellTexts, joinCells } from '../domain/table-row.ts';
import { addCalls, refuseCalls } from './footnotes.ts';
import type { MarkedText } from './phrasing-to-text.ts';
import { readMarked } from './read-block.ts';
import type { Reading } from './reading.ts';
import type { Report, Trouble } from './trouble.ts';

const empty: MarkedText = { text: '', marks: [], calls: [], foreign: [] };

/** The cells of a row as wide as the head: what is missing is empty, what is empty and too much is left out. */
const fitted = (row: TableRow, width: number, number: number, report: Report): MarkedText[] => {
  const cells = row.children.map(({ children }) => {
    const cell = readMarked(children, report);
    return { ...cell, text: cell.text.replaceAll(cellSeparator, ' ') };
  });
  if (cells.length === width) return cells;
  const lost = cells.slice(width).some(({ text, calls }) => text !== '' || calls.length > 0);
  report({
    rule: 'table-row',
    place: row.position,
    reason: `表的第 ${String(number)} 行有 ${String(cells.length)} 格，表头有 ${String(width)} 格`,
    found: String(cells.length),
    expected: String(width),
    hint: lost
      ? '请去掉多出的格子，或在表头补上；文字里的 | 写成 \\|'
      : '请补齐或去掉空格子，使每行一样多；表后面的正文先空一行',
    warning: !lost,
  });
  return Array.from({ length: width }, (_, index) => cells[index] ?? empty);
};

/** What is to be said about a table that follows the rows of another: the two become one. */
const joinTrouble = (before: Block | undefined, width: number): Omit<Trouble, 'place'> | null => {
  if (before?.type !== 'table-row') return null;
  const hint = '请在两张表之间写一段文字，或给后一张表加图注';
  if (before.truncated || before.bylines.length > 0) {
    return { rule: 'table-join', reason: '署名或下缺之后又接着一张表', hint: `${hint}；署名和下缺写在表的最后` };
  }
  const expected = cellTexts(before.text).length;
  if (expected === width) {
    return {
      rule: 'table-join',
      reason: '两张表之间没有别的文字，会并成一张，后一张的表头成了一行',
      hint,
      warning: true,
    };
  }
  const found = { found: String(width), expected: String(expected) };
  return { rule: 'table-join', reason: '两张表紧挨着，栏数不同', ...found, hint };
};

/** A table → its rows, the first of them the head. How columns are aligned is for the typesetting to say. */
export const readTable = (node: Table, reading: Reading): void => {
  const { section, report } = reading;
  const width = node.children[0]?.children.length ?? 0;
  if (width < 2) {
    const hint = '只有一栏的请写成列表，每行以“- ”开头';
    report({ rule: 'table-row', place: node.position, reason: '表只有一栏', found: '1', expected: '2', hint });
    return;
  }
  const trouble = joinTrouble(section.article.blocks.at(-1), width);
  if (trouble) report({ ...trouble, place: node.position });
  for (const [index, row] of node.children.entries()) {
    const cells = fitted(row, width, index + 1, report);
    if (cells.every(({ text }) => text === '')) {
      refuseCalls(
        cells.flatMap(({ calls }) => calls),
        report,
      );
      report({
        rule: 'table-row',
        place: row.position,
        reason: index === 0 ? '表头是空的，下一行会成为表头' : `表的第 ${String(index + 1)} 行是空的，不会保留`,
        hint: index === 0 ? '请写上各栏的名称' : '请删去这一行',
        warning: true,
      });
      continue;
    }
    const { text, marks, notes } = joinCells(cells.map((cell) => ({ ...cell, notes: cell.calls })));
    const block: Block = { type: 'table-row', text, marks, bylines: [], truncated: false, notes: [] };
    addCalls(block, notes, reading);
    section.article.blocks.push(block);
  }
};
