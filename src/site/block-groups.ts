import type { Block } from '../domain/block.ts';
import { blockId } from './block-id.ts';
import { placedNotes, type PlacedNote } from './placed-note.ts';

/** A block with the name of its place in the page. */
export interface PlacedBlock {
  readonly id: string;
  readonly block: Block;
  readonly notes: readonly PlacedNote[];
}

/** What is set as one: a list of its points, a run of questions and answers, a table, an editor's note, or a single block. */
export type BlockGroup =
  | { readonly kind: 'note'; readonly blocks: readonly PlacedBlock[] }
  | { readonly kind: 'list'; readonly blocks: readonly PlacedBlock[] }
  | { readonly kind: 'table'; readonly blocks: readonly PlacedBlock[] }
  | { readonly kind: 'interview'; readonly blocks: readonly PlacedBlock[] }
  | { readonly kind: 'single'; readonly placed: PlacedBlock };

/** Types of which neighbours are set as one; all others stand alone. */
const groupKinds: Partial<Record<Block['type'], Exclude<BlockGroup['kind'], 'single'>>> = {
  'list-item': 'list',
  question: 'interview',
  answer: 'interview',
  'editor-note': 'note',
  'table-row': 'table',
};

const kindOf = ({ type }: Block): BlockGroup['kind'] => groupKinds[type] ?? 'single';

/** Blocks in order, neighbours that belong together in one group. `scope` is the article's place (`''`, `a1`). */
export const blockGroups = (blocks: readonly Block[], scope = ''): BlockGroup[] => {
  const groups: BlockGroup[] = [];
  const notes = placedNotes(blocks, scope);
  for (const [index, block] of blocks.entries()) {
    const placed = { id: blockId(scope, index), block, notes: notes.filter((note) => note.block === index) };
    const kind = kindOf(block);
    const last = groups.at(-1);
    if (kind === 'single') groups.push({ kind, placed });
    else if (last?.kind === kind) groups[groups.length - 1] = { kind, blocks: [...last.blocks, placed] };
    else groups.push({ kind, blocks: [placed] });
  }
  return groups;
};
