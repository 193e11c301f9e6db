import type { Article } from '../domain/item.ts';

/** Characters an item's digest may have at most (bulletin-form, "The parts"). */
export const digestLimit = 120;

/** Ends of a sentence, with the closing quotes and brackets that belong to it. */
const sentence = /[^。！？!?]*(?:[。！？!?]+[”’」』）)】》]*|$)/gu;

/** Text whole up to `limit` characters, else cut after the last comma-like stop before it and closed by an ellipsis. */
export const clipText = (text: string, limit: number): string => {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const head = characters.slice(0, limit - 2).join('');
  const stop = Math.max(...['，', '；', '、', '：'].map((mark) => head.lastIndexOf(mark)));
  return `${stop > limit / 3 ? head.slice(0, stop) : head}……`;
};

/** As many whole sentences from the start of `text` as `limit` characters hold; one that is too long is cut. */
export const firstSentences = (text: string, limit = digestLimit): string => {
  let taken = '';
  for (const [next] of text.matchAll(sentence)) {
    if (next === '' || Array.from(taken + next).length > limit) break;
    taken += next;
  }
  return taken.trim() === '' ? clipText(text, limit) : taken.trim();
};

/** 摘要: the editor's or the compiler's, else the first whole sentences of the first paragraph; empty if no text. */
export const digestOf = (article: Pick<Article, 'digest' | 'blocks'>, limit = digestLimit): string => {
  if (article.digest !== null) return clipText(article.digest, limit);
  const first = article.blocks.find(({ type }) => type === 'paragraph') ?? article.blocks[0];
  return first === undefined ? '' : firstSentences(first.text, limit);
};
