import { buildLexicon, longestWord } from './build-lexicon.ts';
import type { LexiconTables } from './lexicon-tables.ts';
import { PairTable, WordTable } from './word-table.ts';

export { longestWord };

/** What the compiler knows of a Chinese word: jieba's dictionary says it. */
export interface Word {
  readonly frequency: number;
  /** Part of speech (ICTCLAS letters: n v p c d u …). */
  readonly tag: string;
}

interface Lexicon {
  readonly words: WordTable;
  /** ln of the sum of all frequencies. */
  readonly logTotal: number;
  readonly pairs: PairTable;
  /** How often each character stands in a word, and all of them together. */
  readonly characters: Float64Array;
  readonly spelt: number;
}

let loaded: Lexicon | null = null;

const lexiconOf = ({ sums, characters, slots, heads, cells, lines }: LexiconTables): Lexicon => {
  const [total = 0, spelt = 0] = sums;
  const words = new WordTable(lines, slots, heads);
  return { words, logTotal: Math.log(total), pairs: new PairTable(cells), characters, spelt };
};

/** Answers from these tables, which `buildLexicon` made in another run. Without them the first question builds them. */
export const useLexicon = (tables: LexiconTables): void => {
  loaded = lexiconOf(tables);
};

const lexicon = (): Lexicon => (loaded ??= lexiconOf(buildLexicon()));

/** The frequency of `[start, end)` of a text as a word; 0 where the dictionary has no such word. */
export const frequencyOf = (text: string, start = 0, end = text.length): number => {
  if (end - start > longestWord) return 0;
  const { words } = lexicon();
  const at = words.find(text, start, end);
  return at < 0 ? 0 : words.frequencyAt(at);
};

/** Puts down how frequent the words of 1, 2 … units are that begin at a place of a text, as many as there is room for. */
export const frequenciesAt = (text: string, start: number, frequencies: Int32Array): void => {
  lexicon().words.frequenciesAt(text, start, frequencies);
};

/** The word as the dictionary has it, or undefined. */
export const lookUp = (word: string): Word | undefined => {
  if (word.length > longestWord) return undefined;
  const { words } = lexicon();
  const at = words.find(word, 0, word.length);
  return at < 0 ? undefined : { frequency: words.frequencyAt(at), tag: words.tagAt(at) };
};

/** ln of the probability of a word met so often; one that the dictionary lacks counts as met once. */
export const logProbability = (frequency: number): number => Math.log(Math.max(frequency, 1)) - lexicon().logTotal;

/**
 * How rare it is that two characters (code units) stand side by side in Chinese prose, in nats: by the words that hold
 * them so, or by chance. About 8 for 会议, 11 for 船舶, 14 and more across the parts of a name.
 */
export const pairRarity = (first: number, second: number): number => {
  const { characters, spelt, pairs } = lexicon();
  const chance = (Math.max(characters[first] ?? 0, 1) / spelt) * (Math.max(characters[second] ?? 0, 1) / spelt);
  return -Math.log(Math.max(pairs.get(first, second) / spelt, chance, rarest));
};
const rarest = 1e-9;

/** How rare a character (code unit) is in Chinese prose, in nats: about 5 for 人, 9 for 砖. */
export const characterRarity = (unit: number): number => {
  const { characters, spelt } = lexicon();
  return -Math.log(Math.max(characters[unit] ?? 0, 1) / spelt);
};

/** How often two simplified characters stand side by side within a word. */
export const pairCount = (first: string, second: string): number =>
  lexicon().pairs.get(first.charCodeAt(0), second.charCodeAt(0));
