import type { EditionBlock, EditionRow, EditionText } from '../../edition/edition.ts';
import { inlineText } from '../../edition/inline.ts';
import { bylineText, lacuna } from '../package/furniture.ts';
import { type Links, inlineRuns, run } from './runs.ts';
import { line, paragraph, type Piece } from './pieces.ts';
import { tableOf } from './table.ts';

type TextBlock = Extract<EditionBlock, { kind: 'text' }>;

/** Styles by what a block is; headings go by the depth of their article. */
const styles: Readonly<Record<Exclude<TextBlock['type'], 'heading'>, string>> = {
  paragraph: 'Normal',
  question: 'Question',
  answer: 'Answer',
  quote: 'Quote',
  caption: 'Caption',
  'pull-quote': 'IntenseQuote',
  'editor-note': 'EditorNote',
};

/** Where blocks stand. */
export interface Setting {
  /** 0: an item, the lead; 1 and more: 附, by how deep. */
  readonly depth: number;
  readonly links: Links;
  /** Style of what is plain running text. */
  readonly running: string;
}

/** What stands under a block: its own names. */
const under = ({ bylines }: Pick<EditionText, 'bylines'>): Piece[] =>
  bylines.length === 0 ? [] : [line('BlockByline', bylineText(bylines))];

const runsOf = ({ inline, truncated }: EditionText, links: Links): string =>
  inlineRuns(inline, links) + (truncated ? run(lacuna.truncated, { style: 'LacunaMark' }) : '');

const textStyle = (block: TextBlock, { depth, running }: Setting): string => {
  if (block.type === 'heading') return `Subheading${Math.min(depth + 1, 4)}`;
  return block.type === 'paragraph' ? running : styles[block.type];
};

const tablePieces = (rows: readonly EditionRow[], { links }: Setting): Piece[] => {
  const cells = rows.map((row) =>
    row.cells.map((cell, column) => {
      const ends = row.truncated && column === row.cells.length - 1;
      return {
        runs: inlineRuns(cell, links) + (ends ? run(lacuna.truncated, { style: 'LacunaMark' }) : ''),
        text: inlineText(cell),
      };
    }),
  );
  return [tableOf(cells), ...rows.flatMap(under), paragraph('TableEnd', '')];
};

/** Blocks of an article or a lead, as paragraphs and tables. */
export const blockParagraphs = (blocks: readonly EditionBlock[], setting: Setting): Piece[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'text':
        return [paragraph(textStyle(block, setting), runsOf(block.content, setting.links)), ...under(block.content)];
      case 'list':
        return block.entries.flatMap((entry) => [
          paragraph('ListBullet', runsOf(entry, setting.links)),
          ...under(entry),
        ]);
      case 'table':
        return tablePieces(block.rows, setting);
    }
  });
