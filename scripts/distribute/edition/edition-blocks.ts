import type { Block } from '../../../src/domain/block.ts';
import type { EditionBlock, EditionRow, EditionText } from './edition.ts';
import { inlineOf, type NumberedNote } from './inline.ts';

/** Counts the notes of an edition through, from 1. */
export interface NoteCounter {
  next: number;
}

const numbered = (block: Block, counter: NoteCounter): NumberedNote[] =>
  block.notes.map(({ at, text }) => ({ at, text, number: counter.next++ }));

const textOf = (block: Block, counter: NoteCounter): EditionText => {
  const notes = numbered(block, counter);
  return { inline: inlineOf(block, notes), bylines: block.bylines, truncated: block.truncated, notes };
};

/** Cells stand between tabs; marks do not cross them. */
const rowOf = (block: Block, counter: NoteCounter): EditionRow => {
  const notes = numbered(block, counter);
  let start = 0;
  const cells = block.text.split('\t').map((cell) => {
    const stretch = { start, end: start + cell.length };
    start = stretch.end + 1;
    return inlineOf(block, notes, stretch);
  });
  return { cells, bylines: block.bylines, truncated: block.truncated, notes };
};

/** Blocks in order; neighbouring points are one list, neighbouring rows one table. */
export const editionBlocks = (blocks: readonly Block[], counter: NoteCounter): EditionBlock[] => {
  const set: EditionBlock[] = [];
  for (const block of blocks) {
    const last = set.at(-1);
    switch (block.type) {
      case 'list-item': {
        const entries = [textOf(block, counter)];
        if (last?.kind === 'list') set[set.length - 1] = { kind: 'list', entries: [...last.entries, ...entries] };
        else set.push({ kind: 'list', entries });
        break;
      }
      case 'table-row': {
        const rows = [rowOf(block, counter)];
        if (last?.kind === 'table') set[set.length - 1] = { kind: 'table', rows: [...last.rows, ...rows] };
        else set.push({ kind: 'table', rows });
        break;
      }
      case 'paragraph':
      case 'heading':
      case 'question':
      case 'answer':
      case 'quote':
      case 'caption':
      case 'pull-quote':
      case 'editor-note':
        set.push({ kind: 'text', type: block.type, content: textOf(block, counter) });
        break;
    }
  }
  return set;
};
