import { WordHeads } from '../text/word-heads.ts';

/** A trie over UTF-16 units: many words are looked for in one pass, whatever their number. Node 0 is the root. */
export interface WordTrie<T> {
  /** Node and unit, as one number, to the node below. One map for all nodes: most of them have one below. */
  readonly below: ReadonlyMap<number, number>;
  /** By node: what the words that end there stand for. */
  readonly values: readonly (readonly T[] | undefined)[];
  readonly heads: WordHeads;
}

/** `[start, end)` of a text, in UTF-16 units, with what the word found there stands for. */
export interface WordMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const keyOf = (node: number, unit: number): number => node * 0x1_0000 + unit;

/** The same word may be entered several times with different values: each is reported. No word is empty. */
export const buildWordTrie = <T>(entries: readonly (readonly [word: string, value: T])[]): WordTrie<T> => {
  const below = new Map<number, number>();
  const values: (T[] | undefined)[] = [undefined];
  for (const [word, value] of entries) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const key = keyOf(node, word.charCodeAt(i));
      let next = below.get(key);
      if (next === undefined) {
        next = values.push(undefined) - 1;
        below.set(key, next);
      }
      node = next;
    }
    (values[node] ??= []).push(value);
  }
  return { below, values, heads: new WordHeads(entries.map(([word]) => word)) };
};

/** Every occurrence of every word, overlapping ones too, by start and then by length. */
export const allMatches = <T>({ below, values, heads }: WordTrie<T>, text: string): WordMatch<T>[] => {
  const found: WordMatch<T>[] = [];
  for (let start = heads.next(text, 0); start < text.length; start = heads.next(text, start + 1)) {
    let node = below.get(text.charCodeAt(start));
    for (let end = start + 1; node !== undefined; end++) {
      const own = values[node];
      if (own !== undefined) for (const value of own) found.push({ start, end, value });
      if (end >= text.length) break;
      node = below.get(keyOf(node, text.charCodeAt(end)));
    }
  }
  return found;
};

/** Read from the left, the longest word at each place, none inside another. */
export const longestMatches = <T>(matches: readonly WordMatch<T>[]): WordMatch<T>[] => {
  const kept: WordMatch<T>[] = [];
  let last: WordMatch<T> | undefined;
  for (const match of matches) {
    if (last === undefined || match.start >= last.end) kept.push((last = match));
    else if (match.start === last.start && match.end > last.end) kept[kept.length - 1] = last = match;
  }
  return kept;
};
