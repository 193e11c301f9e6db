import type { Draft, DraftArticle, DraftBlock } from '../draft.ts';
import type { Slice, TrackedText } from '../text/tracked-text.ts';

/** What makes lines with tabs a table: a reader that knows cells writes tabs for nothing else; typed ones may be gaps. */
export interface TableEvidence {
  /** Rows in a row, and cells with something in them that the first and the last of them have. */
  readonly rows: number;
  readonly cells: number;
}

export const knownCells: TableEvidence = { rows: 2, cells: 2 };
export const typedCells: TableEvidence = { rows: 3, cells: 3 };

/** Han characters and more in one cell are prose beside prose. */
const longestCell = 300;
/** What a row may have been taken for by its words alone. */
const wordTypes = new Set<DraftBlock['type']>(['paragraph', 'heading', 'list-item', 'caption']);

interface Row {
  readonly block: DraftBlock;
  readonly slice: Slice;
  readonly cells: readonly string[];
}

/** A block as a row: it stands on one line, which has tabs in it, at its ends too. Null where it is none. */
const readRow = ({ text }: TrackedText, block: DraftBlock): Row | null => {
  const [first] = block.slices;
  const last = block.slices.at(-1);
  if (first === undefined || last === undefined || !wordTypes.has(block.type)) return null;
  let [start, end] = [first[0], last[1]];
  while (text[start - 1] === '\t') start--;
  while (text[end] === '\t') end++;
  const whole = text.slice(start, end);
  if (!whole.includes('\t') || /[\n\r]/u.test(whole)) return null;
  const cells = whole.split('\t').map((cell) => cell.trim());
  return cells.some((cell) => cell.length > longestCell) ? null : { block, slice: [start, end], cells };
};

const filled = ({ cells }: Row): number => cells.filter((cell) => cell !== '').length;

const settleRun = (run: readonly Row[], { rows, cells }: TableEvidence): DraftBlock[] => {
  const from = run.findIndex((row) => filled(row) >= cells);
  const to = run.findLastIndex((row) => filled(row) >= cells) + 1;
  const table = from < 0 ? [] : run.slice(from, to);
  if (table.length < rows) return run.map(({ block }) => block);
  const columns = Math.max(...table.map((row) => row.cells.length));
  return [
    ...run.slice(0, from).map(({ block }) => block),
    ...table.map(({ block, slice }): DraftBlock => ({ ...block, type: 'table-row', slices: [slice], columns })),
    ...run.slice(to).map(({ block }) => block),
  ];
};

const settleBlocks = (
  tracked: TrackedText,
  blocks: readonly DraftBlock[],
  evidence: TableEvidence,
): readonly DraftBlock[] => {
  const settled: DraftBlock[] = [];
  let run: Row[] = [];
  for (const block of [...blocks, null]) {
    const row = block && readRow(tracked, block);
    if (row) {
      run.push(row);
      continue;
    }
    settled.push(...settleRun(run, evidence));
    run = [];
    if (block) settled.push(block);
  }
  return settled;
};

/** Makes rows of a table out of blocks in a row whose lines are cells parted by tabs, all of one width. */
export const tableRows = (tracked: TrackedText, draft: Draft, evidence: TableEvidence): Draft => {
  if (!tracked.text.includes('\t')) return draft;
  const settle = (blocks: readonly DraftBlock[]): readonly DraftBlock[] => settleBlocks(tracked, blocks, evidence);
  const settleArticle = (article: DraftArticle): DraftArticle => ({
    ...article,
    blocks: settle(article.blocks),
    appendices: article.appendices.map(settleArticle),
  });
  return {
    ...draft,
    cover: draft.cover && { ...draft.cover, lead: settle(draft.cover.lead) },
    lead: settle(draft.lead),
    articles: draft.articles.map(settleArticle),
  };
};
