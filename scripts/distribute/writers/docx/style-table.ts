import { articleStyles } from './article-styles.ts';
import { closingStyles } from './closing-styles.ts';
import { frontStyles } from './front-styles.ts';
import { grey, type StyleRow } from './style-row.ts';

/** Styles of paragraphs, in the order in which they are met. */
export const paragraphStyles: readonly StyleRow[] = [...frontStyles, ...articleStyles, ...closingStyles];

/** Styles of letters. */
export const characterStyles: readonly Pick<StyleRow, 'id' | 'name' | 'text'>[] = [
  { id: 'Strong', name: 'Strong', text: { bold: true } },
  { id: 'Emphasis', name: 'Emphasis', text: { font: 'kai' } },
  { id: 'Hyperlink', name: 'Hyperlink', text: { color: '1F4E79', underlined: true } },
  { id: 'FootnoteReference', name: 'footnote reference', text: { raised: true, spread: 30 } },
  { id: 'LacunaMark', name: '下缺', text: { font: 'kai', color: grey } },
];
