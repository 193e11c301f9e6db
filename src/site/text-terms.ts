import type { Article } from '../domain/item.ts';

/** Pairs of neighbouring Han characters: no dictionary, the same on every machine. Others part them. */
const countPairs = (text: string, counts: Map<string, number>, weight: number): void => {
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (/^[㐀-鿿]{2}$/u.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + weight);
  }
};

/** A word of the title says more about an item than one of the text. */
const titleWeight = 3;

/** How often each pair of Han characters occurs in an article and its 附; those of titles count threefold. */
export const textTerms = (article: Article): Map<string, number> => {
  const counts = new Map<string, number>();
  const add = ({ title, blocks, appendices }: Article): void => {
    countPairs(title, counts, titleWeight);
    for (const { text } of blocks) countPairs(text, counts, 1);
    appendices.forEach(add);
  };
  add(article);
  return counts;
};
