import { dict } from '@node-rs/jieba/dict.js';
import { PairTable, WordTable } from './word-table.ts';

/**
 * What the compiler knows of Chinese words: jieba's dictionary (@node-rs/jieba, 349,000 lines `word frequency tag`),
 * read once, on the first question. It is kept as the one string it is, with an index of offsets: parsing it into
 * objects would take longer than compiling a bulletin.
 */
export interface Word {
  readonly frequency: number;
  /** Part of speech (ICTCLAS letters: n v p c d u …). */
  readonly tag: string;
}

/** Words longer than this are names of things no seam would need. */
export const longestWord = 5;

/** Pairs are counted in words of up to four characters: longer ones are names and sayings, whose inner pairs say little. */
const longestForPairs = 4;

interface Lexicon {
  readonly text: string;
  readonly words: WordTable;
  /** ln of the sum of all frequencies. */
  readonly logTotal: number;
}

interface Entry {
  readonly start: number;
  /** The space after the word. */
  readonly end: number;
  readonly frequency: number;
}

const [zero, nine] = [0x30, 0x39];

/** Every line of up to `longest` characters. The entry handed over is one object, used again. */
const eachEntry = (text: string, longest: number, visit: (entry: Entry) => void): void => {
  const entry = { start: 0, end: 0, frequency: 0 };
  for (let start = 0; start < text.length; start = text.indexOf('\n', entry.end) + 1 || text.length) {
    entry.start = start;
    entry.end = text.indexOf(' ', start);
    if (entry.end < 0) return;
    if (entry.end - start > longest) continue;
    entry.frequency = 0;
    for (let i = entry.end + 1, code = text.charCodeAt(i); code >= zero && code <= nine; code = text.charCodeAt(++i)) {
      entry.frequency = entry.frequency * 10 + code - zero;
    }
    visit(entry);
  }
};

let decoded: string | null = null;
const dictionaryText = (): string => (decoded ??= new TextDecoder().decode(dict));

let loaded: Lexicon | null = null;
const lexicon = (): Lexicon => {
  if (loaded !== null) return loaded;
  const text = dictionaryText();
  const words = new WordTable(text);
  let total = 0;
  eachEntry(text, longestWord, ({ start, end, frequency }) => {
    words.add(start, end);
    total += frequency;
  });
  loaded = { text, words, logTotal: Math.log(total) };
  return loaded;
};

let counted: PairTable | null = null;
const pairs = (): PairTable => {
  if (counted !== null) return counted;
  const text = dictionaryText();
  const table = new PairTable();
  eachEntry(text, longestForPairs, ({ start, end, frequency }) => {
    for (let i = start + 1; i < end; i++) table.add(text.charCodeAt(i - 1), text.charCodeAt(i), frequency);
  });
  counted = table;
  return table;
};

const found = new Map<string, Word | undefined>();

/** The word as the dictionary has it, or undefined. */
export const lookUp = (word: string): Word | undefined => {
  if (found.has(word)) return found.get(word);
  const { text, words } = lexicon();
  const offset = word.length > longestWord ? -1 : words.find(word);
  let entry: Word | undefined;
  if (offset >= 0) {
    const newline = text.indexOf('\n', offset);
    const [frequency = '', tag = ''] = text
      .slice(offset + word.length + 1, newline < 0 ? text.length : newline)
      .trim()
      .split(' ');
    entry = { frequency: Number(frequency), tag };
  }
  if (found.size > 200_000) found.clear();
  found.set(word, entry);
  return entry;
};

/** ln of a word's probability by its frequency; a word the dictionary lacks counts as met once. */
export const logProbability = (word: string): number =>
  Math.log(Math.max(lookUp(word)?.frequency ?? 0, 1)) - lexicon().logTotal;

let spelt: { readonly counts: Float64Array; readonly total: number } | null = null;
/** How often each character stands in a word, and all of them together. */
const characters = (): { readonly counts: Float64Array; readonly total: number } => {
  if (spelt !== null) return spelt;
  const text = dictionaryText();
  const counts = new Float64Array(0x10000);
  let total = 0;
  eachEntry(text, longestForPairs, ({ start, end, frequency }) => {
    for (let i = start; i < end; i++) counts[text.charCodeAt(i)] = (counts[text.charCodeAt(i)] ?? 0) + frequency;
    total += frequency * (end - start);
  });
  spelt = { counts, total };
  return spelt;
};

/**
 * How rare it is that two characters (code units) stand side by side in Chinese prose, in nats: by the words that hold
 * them so, or by chance. About 8 for 会议, 11 for 船舶, 14 and more across the parts of a name.
 */
export const pairRarity = (first: number, second: number): number => {
  const { counts, total } = characters();
  const chance = (Math.max(counts[first] ?? 0, 1) / total) * (Math.max(counts[second] ?? 0, 1) / total);
  return -Math.log(Math.max(pairs().get(first, second) / total, chance, rarest));
};
const rarest = 1e-9;

/** How often two simplified characters stand side by side within a word. */
export const pairCount = (first: string, second: string): number =>
  pairs().get(first.charCodeAt(0), second.charCodeAt(0));
