import type { Edition } from '../../edition/edition.ts';
import { annexTitle, colophonLines, figureRows } from '../package/furniture.ts';
import { linePitch } from './page-setup.ts';
import { line, paragraph, type Piece } from './pieces.ts';
import { run } from './runs.ts';
import { type Cell, tableOf } from './table.ts';

const cell = (text: string): Cell => ({ runs: run(text), text });

/** 本期数读, all figures of the issue in one table, on a page of their own. Nothing where there are none. */
const annex = (edition: Edition): Piece[] => {
  const rows = figureRows(edition);
  if (rows.length === 0) return [];
  return [line('Annex', annexTitle), tableOf(rows.map((row) => row.map(cell))), paragraph('TableEnd', '')];
};

const colophon = (edition: Edition): Piece[] =>
  colophonLines(edition).map((text, index, lines) =>
    paragraph('Colophon', run(text), {
      ...(index === lines.length - 1 ? { keepNext: false } : {}),
      ...(index === 0 ? { before: linePitch } : {}),
    }),
  );

/** What closes an issue: its figures, its imprint. */
export const closingParagraphs = (edition: Edition): Piece[] => [...annex(edition), ...colophon(edition)];
