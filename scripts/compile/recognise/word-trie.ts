interface Node<T> {
  readonly next: Map<number, Node<T>>;
  readonly values: T[];
}

/** A trie over UTF-16 units: many words are looked for in one pass, whatever their number. */
export interface WordTrie<T> {
  readonly root: Node<T>;
  /** By unit, 1 where a word begins with it: most units of a text begin none. */
  readonly begins: Uint8Array;
}

/** `[start, end)` of a text, in UTF-16 units, with what the word found there stands for. */
export interface WordMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const emptyNode = <T>(): Node<T> => ({ next: new Map<number, Node<T>>(), values: [] });

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
  const begins = new Uint8Array(0x1_0000);
  for (const unit of root.next.keys()) begins[unit] = 1;
  return { root, begins };
};

/** Every occurrence of every word, overlapping ones too, by start and then by length. */
export const allMatches = <T>({ root, begins }: WordTrie<T>, text: string): WordMatch<T>[] => {
  const found: WordMatch<T>[] = [];
  for (let start = 0; start < text.length; start++) {
    const first = text.charCodeAt(start);
    if (begins[first] === 0) continue;
    let node = root.next.get(first);
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
