import type { EditionBlock, EditionRow, EditionText } from './edition.ts';
import { inlineText } from './inline.ts';

const rowText = ({ cells }: EditionRow): string => cells.map(inlineText).join('\t');
const lineText = ({ inline }: EditionText): string => inlineText(inline);

/** What a block says, a string a paragraph, point or row; cells of a row are parted by tabs. Notes are left out. */
export const blockText = (block: EditionBlock): string[] => {
  switch (block.kind) {
    case 'text':
      return [lineText(block.content)];
    case 'list':
      return block.entries.map(lineText);
    case 'table':
      return block.rows.map(rowText);
  }
};
