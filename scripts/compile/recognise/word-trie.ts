import { WordHeads } from '../text/word-heads.ts';

/**
 * The nodes of a trie. Which of them stands below another by a unit is kept in one table for all, by open addressing:
 * most have one below.
 */
export class TrieNodes {
  readonly #mask: number;
  /** By hash of node and unit: the node below, 0 where there is none. */
  readonly #slots: Int32Array;
  /** By node: the one above it, and the unit that leads to it. */
  readonly #above: Int32Array;
  readonly #units: Uint16Array;
  #count = 1;

  /** `most` is how many there will be at the most, the root among them. */
  constructor(most: number) {
    const size = 1 << Math.ceil(Math.log2(2 * most + 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#above = new Int32Array(most);
    this.#units = new Uint16Array(most);
  }

  #slot(node: number, unit: number): number {
    // Products of 31 bits: `Math.imul` is a call.
    const mixed = (node * 0x2c1b) ^ (unit * 0x61c9);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    for (;;) {
      const below = this.#slots[slot] ?? 0;
      if (below === 0 || (this.#above[below] === node && this.#units[below] === unit)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The node below another by a unit, 0 where there is none. */
  below(node: number, unit: number): number {
    return this.#slots[this.#slot(node, unit)] ?? 0;
  }

  /** The node below another by a unit, made where there is none. */
  enter(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known;
    this.#above[this.#count] = node;
    this.#units[this.#count] = unit;
    return (this.#slots[slot] = this.#count++);
  }
}

/** A trie over UTF-16 units: many words are looked for in one pass, whatever their number. Node 0 is the root. */
export interface WordTrie<T> {
  readonly nodes: TrieNodes;
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

/** The same word may be entered several times with different values: each is reported. No word is empty. */
export const buildWordTrie = <T>(entries: readonly (readonly [word: string, value: T])[]): WordTrie<T> => {
  const words = entries.map((entry) => entry[0]);
  const nodes = new TrieNodes(words.reduce((sum, { length }) => sum + length, 1));
  const values: (T[] | undefined)[] = [undefined];
  for (const [word, value] of entries) {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = nodes.enter(node, word.charCodeAt(i));
    while (values.length <= node) values.push(undefined);
    (values[node] ??= []).push(value);
  }
  return { nodes, values, heads: new WordHeads(words) };
};

/** Adds the words that begin at `start` of a text. */
const addMatches = <T>({ nodes, values }: WordTrie<T>, text: string, start: number, found: WordMatch<T>[]): void => {
  let node = 0;
  for (let end = start; end < text.length;) {
    node = nodes.below(node, text.charCodeAt(end++));
    if (node === 0) return;
    const own = values[node];
    for (let i = 0; own !== undefined && i < own.length; i++) found.push({ start, end, value: own[i] as T });
  }
};

/** Every occurrence of every word, overlapping ones too, by start and then by length. */
export const allMatches = <T>(trie: WordTrie<T>, text: string): WordMatch<T>[] => {
  const found: WordMatch<T>[] = [];
  const { heads } = trie;
  let first = text.charCodeAt(0);
  for (let start = 0; start < text.length; start++) {
    const second = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
    if (heads.begins(first, second)) addMatches(trie, text, start, found);
    first = second;
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
