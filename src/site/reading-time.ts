import type { Article } from '../domain/item.ts';

/** Characters a minute a practised reader of Chinese takes in on a screen. */
const pace = 450;

/** Characters of running text of an article with its appendices, white space left out. */
export const characterCount = (article: Pick<Article, 'blocks' | 'appendices'>): number =>
  article.blocks.reduce((sum, { text }) => sum + text.replaceAll(/\s/gu, '').length, 0) +
  article.appendices.reduce((sum, appendix) => sum + characterCount(appendix), 0);

/** Whole minutes, one at least. */
export const readingMinutes = (characters: number): number => Math.max(1, Math.round(characters / pace));
