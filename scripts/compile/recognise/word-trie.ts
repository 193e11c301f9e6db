/** A trie over UTF-16 units: many words are looked for in one pass, whatever their number. */
export interface WordTrie<T> {
  readonly next: Map<number, WordTrie<T>>;
  readonly values: T[];
}

/** `[start, end)` of a text, in UTF-16 units, with what the word found there stands for. */
export interface WordMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const emptyNode = <T>(): WordTrie<T> => ({ next: new Map<number, WordTrie<T>>(), values: [] });

/** The same word may be entered several times with different values: each is reported. */
export const buildWordTrie = <T>(entries: Iterable<readonly [word: string, value: T]>): WordTrie<T> => {
  const root = emptyNode<T>();
  for (const [word, value] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let child = node.next.get(unit);
      if (child === undefined) {
        child = emptyNode<T>();
        node.next.set(unit, child);
      }
      node = child;
    }
    node.values.push(value);
  }
  return root;
};

/** Every occurrence of every word, overlapping ones too, by start and then by length. */
export const allMatches = <T>(trie: WordTrie<T>, text: string): WordMatch<T>[] => {
  const found: WordMatch<T>[] = [];
  for (let start = 0; start < text.length; start++) {
    let node = trie.next.get(text.charCodeAt(start));
    for (let end = start + 1; node !== undefined; end++) {
      for (const value of node.values) found.push({ start, end, value });
      if (end >= text.length) break;
      node = node.next.get(text.charCodeAt(end));
    }
  }
  return found;
};

/** Read from the left, the longest word at each place, none inside another. */
export const longestMatches = <T>(matches: readonly WordMatch<T>[]): WordMatch<T>[] => {
  const kept: WordMatch<T>[] = [];
  let best: WordMatch<T> | undefined;
  let covered = 0;
  for (const match of matches) {
    if (match.start < covered) continue;
    if (best !== undefined && match.start > best.start) {
      kept.push(best);
      covered = best.end;
      best = match.start >= covered ? match : undefined;
    } else if (best === undefined || match.end > best.end) best = match;
  }
  if (best !== undefined) kept.push(best);
  return kept;
};
