import type { Block } from '../domain/block.ts';
import { cellsOf, type MarkedLine } from '../domain/table-row.ts';
import { appendixHeading } from './appendix-heading.ts';
import { blockNames, directiveNames } from './block-names.ts';
import type { Place } from './escapes.ts';
import { inlineToMarkdown } from './inline-to-markdown.ts';
import { tableToMarkdown } from './table-to-markdown.ts';
import { joinWords, names } from './word-list.ts';

/** Gives the next note of a file its label. */
export type NextLabel = () => string;

/** Labels 1, 2, 3 … for the notes of one file: unique in it, so that any Markdown program finds the right note. */
export const noteLabels = (): NextLabel => {
  let last = 0;
  return () => String(++last);
};

/** Writes a line of text; the definitions of its notes are kept for the end of the article. */
type WriteLine = (line: MarkedLine, place?: Place) => string;

const isSaid = (block: Block): boolean => block.bylines.length > 0 || block.truncated;

/** What is said about a block alone, on lines below it; a row of a table would swallow the first of them. */
const said = (block: Block): string => {
  const { type, bylines, truncated } = block;
  if (!isSaid(block)) return '';
  const lines = [
    ...(bylines.length > 0
      ? [`::${directiveNames.byline}[${inlineToMarkdown(joinWords(bylines, names), [], 'label')}]`]
      : []),
    ...(truncated ? [`::${directiveNames.truncated}`] : []),
  ];
  return (type === 'table-row' ? '\n\n' : '\n') + lines.join('\n');
};

/** Blocks of one type that follow each other, as one piece of Markdown. */
const run = (blocks: readonly [Block, ...Block[]], headingLevel: number, line: WriteLine): string => {
  const [block] = blocks;
  const { type } = block;
  if (type === 'paragraph') return line(block);
  if (type === 'table-row') {
    return tableToMarkdown(blocks.map((row) => cellsOf(row).map((cell) => line(cell, 'cell'))));
  }
  if (type === 'list-item') return blocks.map((each) => `- ${line(each)}`).join('\n');
  if (type === 'quote') return blocks.map((each) => `> ${line(each)}`).join('\n>\n');
  if (type === 'heading' && !appendixHeading.test(block.text)) {
    return `${'#'.repeat(headingLevel)} ${line(block, 'heading')}`;
  }
  return `:::${blockNames[type]}\n${blocks.map((each) => line(each)).join('\n\n')}\n:::`;
};

/** Types whose blocks stand one a piece; of the others, those in a row share a list, a table or a container. */
const apart: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading']);

/**
 * Blocks → pieces of Markdown, to be set apart by blank lines, their notes last. A block about which something is said
 * below it ends its piece, so that this is read as that block's.
 */
export const blocksToMarkdown = (blocks: readonly Block[], headingLevel: number, nextLabel: NextLabel): string[] => {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before?.type === block.type && !apart.has(block.type) && !isSaid(before)) last.push(block);
    else runs.push([block]);
  }
  const definitions: string[] = [];
  const line: WriteLine = ({ text, marks, notes }, place) => {
    const calls = notes.map((note) => {
      const label = nextLabel();
      definitions.push(`[^${label}]: ${inlineToMarkdown(note.text)}`);
      return { at: note.at, label };
    });
    return inlineToMarkdown(text, marks, place, calls);
  };
  const pieces = runs.map((each) => run(each, headingLevel, line) + said(each.at(-1) ?? each[0]));
  return definitions.length > 0 ? [...pieces, definitions.join('\n')] : pieces;
};
