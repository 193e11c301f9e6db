import type { EditionArticle } from '../../edition/edition.ts';
import { creditText, lacuna, signatureLine, titlePrefix } from '../package/furniture.ts';
import { blockParagraphs } from './block-paragraphs.ts';
import { bookmark, line, paragraph, type Piece } from './pieces.ts';
import { type Links, run } from './runs.ts';

/** Name of the bookmark on an article's title. Word hides names that begin so, and makes the contents by such. */
export const bookmarkName = (id: string): string => `_Toc_${id}`;

/** 标题 1 for an item, 标题 2 to 4 for 附 by its depth. */
const headingStyle = (depth: number): string => `Heading${Math.min(depth + 1, 4)}`;

interface Setting {
  /** Its number among the articles, from 1. */
  readonly place: number;
  readonly links: Links;
  /** Whether it begins a page. */
  readonly opens: boolean;
  /** Runs that go into its title and print nothing. */
  readonly marks: string;
}

/** An article from its 引题 to its 供稿. */
export const articleParagraphs = (article: EditionArticle, { place, links, opens, marks }: Setting): Piece[] => {
  const { id, depth, kicker, title, deck, headless, blocks, truncated, credit } = article;
  const heading = bookmark(bookmarkName(id), place, run(titlePrefix(article) + title));
  const signature = signatureLine(article);
  const opening = opens ? { pageBreakBefore: true } : {};
  return [
    ...kicker.map((text, index) => paragraph('Kicker', run(text), index === 0 ? opening : { before: 0 })),
    // A title under its 引题 keeps no room above.
    paragraph(headingStyle(depth), heading + marks, kicker.length > 0 ? { before: 0 } : opening),
    ...(deck === null ? [] : [line('Deck', deck)]),
    ...(signature === '' ? [] : [line('Byline', signature)]),
    ...(headless ? [line('Lacuna', lacuna.headless)] : []),
    ...blockParagraphs(blocks, { depth, links, running: 'Normal' }),
    ...(truncated ? [line('Lacuna', lacuna.truncated)] : []),
    ...(credit === null ? [] : [line('Credit', creditText(credit))]),
  ];
};
