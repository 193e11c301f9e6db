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
  readonly pairs: PairTable;
  /** How often each character stands in a word, and all of them together. */
  readonly characters: Float64Array;
  readonly spelt: number;
  /** ln of the sum of all frequencies. */
  readonly logTotal: number;
}

const [newline, space, zero] = [0x0a, 0x20, 0x30];

/** Reads every line once; what is asked of the dictionary is one of its tables. */
const readDictionary = (): Lexicon => {
  const text = new TextDecoder().decode(dict);
  const words = new WordTable(text);
  const pairs = new PairTable();
  const characters = new Float64Array(0x10000);
  let total = 0;
  let spelt = 0;
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== space) end++;
    let at = end + 1;
    let frequency = 0;
    for (let code = text.charCodeAt(at); code >= zero; code = text.charCodeAt(++at)) {
      frequency = frequency * 10 + code - zero;
    }
    const size = end - start;
    if (size <= longestWord) {
      words.add(start, end);
      total += frequency;
    }
    if (size <= longestForPairs) {
      let before = 0;
      for (let i = start; i < end; i++) {
        const unit = text.charCodeAt(i);
        characters[unit] = (characters[unit] ?? 0) + frequency;
        if (i > start) pairs.add(before, unit, frequency);
        before = unit;
      }
      spelt += frequency * size;
    }
    // The tag, and the end of the line.
    while (at < text.length && text.charCodeAt(at) !== newline) at++;
    start = at + 1;
  }
  return { text, words, pairs, characters, spelt, logTotal: Math.log(total) };
};

let loaded: Lexicon | null = null;
const lexicon = (): Lexicon => (loaded ??= readDictionary());

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

/** How often two simplified characters stand side by side within a word. */
export const pairCount = (first: string, second: string): number =>
  lexicon().pairs.get(first.charCodeAt(0), second.charCodeAt(0));
