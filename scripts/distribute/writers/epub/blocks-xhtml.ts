import type { EditionBlock, EditionRow, EditionText } from '../../edition/edition.ts';
import type { Inline, NumberedNote } from '../../edition/inline.ts';
import { bylineText, lacuna } from '../package/furniture.ts';
import { xml, xmlText } from '../package/xml.ts';
import { callId, inlineXhtml, line, noteId } from './xhtml.ts';

type TextBlock = Extract<EditionBlock, { kind: 'text' }>;

const mark = ({ truncated }: Pick<EditionText, 'truncated'>): string =>
  truncated ? xml('span', { class: 'lacuna' }, lacuna.truncated) : '';

const under = ({ bylines }: Pick<EditionText, 'bylines'>): string =>
  bylines.length === 0 ? '' : line('signed', bylineText(bylines));

const said = (text: EditionText): string => inlineXhtml(text.inline) + mark(text);

/** How deep headings go in XHTML. */
const deepest = 6;

const textXhtml = ({ type, content }: TextBlock, level: number): string => {
  const inner = said(content);
  switch (type) {
    case 'heading':
      return xml(`h${Math.min(level, deepest)}`, { class: 'subheading' }, inner);
    case 'quote':
      return xml('blockquote', {}, xml('p', {}, inner));
    case 'editor-note':
      return xml('div', { class: 'editor-note' }, xml('p', {}, inner));
    case 'paragraph':
    case 'question':
    case 'answer':
    case 'caption':
    case 'pull-quote':
      return xml('p', type === 'paragraph' ? {} : { class: type }, inner);
  }
};

/** A table of cells that are XHTML; the first row is its head. */
export const tableXhtml = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  return xml(
    'div',
    { class: 'table' },
    xml(
      'table',
      {},
      xml('thead', {}, xml('tr', {}, ...head.map((cell) => cellXhtml('th', cell)))),
      body.length === 0
        ? ''
        : xml('tbody', {}, ...body.map((row) => xml('tr', {}, ...row.map((cell) => cellXhtml('td', cell))))),
    ),
  );
};

/** An empty head says nothing, so it is no head. */
const cellXhtml = (element: 'th' | 'td', cell: string): string =>
  element === 'th' && cell !== '' ? xml('th', { scope: 'col' }, cell) : xml('td', {}, cell);

const rowCells = ({ cells, truncated }: EditionRow): string[] =>
  cells.map((cell: readonly Inline[], column) => {
    const ends = column === cells.length - 1;
    return inlineXhtml(cell) + (ends ? mark({ truncated }) : '');
  });

/** Blocks of an article; its own headings are of `level`. */
export const blocksXhtml = (blocks: readonly EditionBlock[], level: number): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'text':
          return textXhtml(block, level) + under(block.content);
        case 'list':
          return xml('ul', {}, ...block.entries.map((entry) => xml('li', {}, said(entry) + under(entry))));
        case 'table':
          return tableXhtml(block.rows.map(rowCells)) + block.rows.map(under).join('');
      }
    })
    .join('');

const notesOf = (block: EditionBlock): readonly NumberedNote[] => {
  if (block.kind === 'text') return block.content.notes;
  return (block.kind === 'list' ? block.entries : block.rows).flatMap(({ notes }) => notes);
};

/** The notes called from blocks, each leading back to its place. Nothing where there are none. */
export const notesXhtml = (blocks: readonly EditionBlock[]): string => {
  const notes = blocks.flatMap(notesOf);
  if (notes.length === 0) return '';
  return xml(
    'div',
    { class: 'notes' },
    ...notes.map(({ number, text }) =>
      xml(
        'aside',
        { id: noteId(number), 'epub:type': 'footnote', role: 'doc-footnote' },
        xml(
          'p',
          {},
          xml('a', { href: `#${callId(number)}`, role: 'doc-backlink' }, String(number)),
          ` ${xmlText(text)}`,
        ),
      ),
    ),
  );
};
