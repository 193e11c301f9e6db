import { bookCoverMarkup, bookCoverSize } from './book-markup.ts';
import { cardMarkup, cardSize } from './card-markup.ts';
import { squareCoverMarkup, squareCoverSize, wideCoverMarkup, wideCoverSize } from './cover-markup.ts';
import type { Outline } from './outline-text.ts';
import type { Markup } from './picture-parts.ts';
import { posterMarkup, posterSize } from './poster-markup.ts';
import type { ShareCard } from './share-card.ts';

interface Drawing {
  readonly size: { readonly width: number; readonly height: number };
  readonly markup: (card: ShareCard, outline: Outline) => Markup;
}

/** What is drawn of a card: for links, for WeChat's reading room, for WeChat accounts, for a shelf of books. */
export const drawings = {
  card: { size: cardSize, markup: cardMarkup },
  poster: { size: posterSize, markup: posterMarkup },
  'cover-wide': { size: wideCoverSize, markup: wideCoverMarkup },
  'book-cover': { size: bookCoverSize, markup: bookCoverMarkup },
  'cover-square': { size: squareCoverSize, markup: squareCoverMarkup },
} as const satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof drawings;
