import type { Block } from '../domain/block.ts';
import { appendixHeading } from './appendix-heading.ts';
import { blockNames, directiveNames } from './block-names.ts';
import { inlineToMarkdown } from './inline-to-markdown.ts';
import { cellTexts } from '../domain/table-row.ts';
import { joinWords, names } from './word-list.ts';

/** What stands below a block on lines of its own, about that block alone. */
const notes = ({ bylines, truncated }: Block): string =>
  (bylines.length > 0
    ? `\n::${directiveNames.byline}[${inlineToMarkdown(joinWords(bylines, names), [], 'label')}]`
    : '') + (truncated ? `\n::${directiveNames.truncated}` : '');

const isNoted = (block: Block): boolean => block.bylines.length > 0 || block.truncated;

const line = ({ text, marks }: Block): string => inlineToMarkdown(text, marks);

/** Blocks of one type that follow each other, as one piece of Markdown. */
const run = (blocks: readonly [Block, ...Block[]], headingLevel: number): string => {
  const [block] = blocks;
  const { type } = block;
  if (type === 'paragraph') return line(block);
  if (type === 'table-row') return blocks.map((each) => `| ${cellTexts(each.text).join(' | ')} |`).join('\n');
  if (type === 'list-item') return blocks.map((each) => `- ${line(each)}`).join('\n');
  if (type === 'quote') return blocks.map((each) => `> ${line(each)}`).join('\n>\n');
  if (type === 'heading' && !appendixHeading.test(block.text)) {
    return `${'#'.repeat(headingLevel)} ${inlineToMarkdown(block.text, block.marks, 'heading')}`;
  }
  return `:::${blockNames[type]}\n${blocks.map(line).join('\n\n')}\n:::`;
};

/** Types whose blocks stand one a piece; of the others, those in a row share a list, a quotation or a container. */
const apart: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading']);

/**
 * Blocks → pieces of Markdown, to be set apart by blank lines. A block with notes below it ends its piece, so that
 * the notes are read as that block's.
 */
export const blocksToMarkdown = (blocks: readonly Block[], headingLevel: number): string[] => {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before?.type === block.type && !apart.has(block.type) && !isNoted(before)) last.push(block);
    else runs.push([block]);
  }
  return runs.map((each) => run(each, headingLevel) + notes(each.at(-1) ?? each[0]));
};
