import type { Region } from '../domain/region.ts';
import { digestLimit, digestOf } from './digest.ts';
import type { PlacedArticle } from './placed-articles.ts';
import { speaksForRegion } from './region-words.ts';
import { sentencesOf } from './sentences.ts';

/**
 * The digest of an article for the page of a province. Of an article on several, the sentences that speak for this one,
 * as many whole ones as a digest holds; where none does, the article's digest.
 */
export const regionDigest = (
  { article, provinces }: PlacedArticle,
  region: Region,
  regions: readonly Region[],
): string => {
  if (provinces.length < 2) return digestOf(article);
  const speaksFor = speaksForRegion(region, regions);
  let taken = '';
  for (const { type, text } of article.blocks) {
    if (type === 'heading' || type === 'caption') continue;
    for (const sentence of sentencesOf(text)) {
      if (!speaksFor(sentence.text, text)) continue;
      if (Array.from(taken + sentence.text).length > digestLimit) return taken === '' ? digestOf(article) : taken;
      taken += sentence.text;
    }
  }
  return taken === '' ? digestOf(article) : taken;
};
