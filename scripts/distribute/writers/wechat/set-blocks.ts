import { escapeHtml } from '../../../../src/site/escape-html.ts';
import type { EditionBlock, EditionRow, EditionText } from '../../edition/edition.ts';
import { type Style, styled } from '../markup/styled.ts';
import { type NoteList, setInline } from './set-inline.ts';
import { wechatLook as look } from './wechat-look.ts';

/** A piece of a post that is never divided; says itself, and leaves its notes in the list. */
export type Piece = (list: NoteList) => string;

/** Rows of a table that stay together with its head. */
const rowsOfAPiece = 20;

const asides = ({ bylines, truncated }: Pick<EditionText, 'bylines' | 'truncated'>): string =>
  (bylines.length === 0 ? '' : styled('p', look.aside, escapeHtml(`（${bylines.join('、')}）`))) +
  (truncated ? styled('p', look.aside, '（下缺）') : '');

const line = (style: Style, text: EditionText, list: NoteList, element = 'p'): string =>
  styled(element, style, setInline(text.inline, list)) + asides(text);

const row = ({ cells }: EditionRow, style: Style, list: NoteList): string =>
  `<tr>${cells.map((cell) => styled('td', style, setInline(cell, list))).join('')}</tr>`;

const tablePieces = (rows: readonly EditionRow[]): Piece[] => {
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const count = Math.max(1, Math.ceil(body.length / rowsOfAPiece));
  return Array.from({ length: count }, (_, index) => (list: NoteList) => {
    const own = body.slice(index * rowsOfAPiece, (index + 1) * rowsOfAPiece);
    // The head's notes are told where the table begins.
    const headNotes = index === 0 ? list : { first: 1, notes: [] };
    const headRow = index === 0 ? row(head, look.head, headNotes) : bareRow(head);
    const table = styled('table', look.table, headRow + own.map((one) => row(one, look.cell, list)).join(''));
    return table + (index === count - 1 ? rows.map(asides).join('') : '');
  });
};

/** The head of a table again, on a later post: without the numbers of its notes. */
const bareRow = ({ cells }: EditionRow): string =>
  `<tr>${cells
    .map((cell) =>
      styled('td', look.head, setInline(cell, { first: 1, notes: [] }).replaceAll(/<sup>.*?<\/sup>/gu, '')),
    )
    .join('')}</tr>`;

/** A block in pieces that a post may end between. */
export const blockPieces = (block: EditionBlock): Piece[] => {
  switch (block.kind) {
    case 'text': {
      const { type, content } = block;
      return [(list) => line(look[type], content, list)];
    }
    case 'list':
      return block.entries.map(
        (entry) => (list) =>
          styled('ul', look.list, styled('li', look.listEntry, setInline(entry.inline, list))) + asides(entry),
      );
    case 'table':
      return tablePieces(block.rows);
  }
};
