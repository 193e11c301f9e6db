import { dict } from '@node-rs/jieba/dict.js';
import { PairTable, WordTable } from './word-table.ts';

/**
 * What the compiler knows of Chinese words: jieba's dictionary (@node-rs/jieba, 349,000 lines `word frequency tag`),
 * read on the first question. It is kept as the one string it is, with an index of offsets: parsing it into objects
 * would take longer than compiling a bulletin.
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

const [newline, space, zero] = [0x0a, 0x20, 0x30];

/** The number that stands at `at`. */
const numberAt = (text: string, at: number): number => {
  let number = 0;
  for (let code = text.charCodeAt(at); code >= zero; code = text.charCodeAt(++at)) number = number * 10 + code - zero;
  return number;
};

/** Hands over each line: `[start, end)` is its word. */
const eachWord = (text: string, visit: (start: number, end: number, frequency: number) => void): void => {
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== space) end++;
    visit(start, end, numberAt(text, end + 1));
    while (end < text.length && text.charCodeAt(end) !== newline) end++;
    start = end + 1;
  }
};

interface Words {
  readonly text: string;
  readonly table: WordTable;
  /** ln of the sum of all frequencies. */
  readonly logTotal: number;
}

const readWords = (): Words => {
  const text = new TextDecoder().decode(dict);
  const table = new WordTable(text);
  let total = 0;
  eachWord(text, (start, end, frequency) => {
    if (end - start > longestWord) return;
    table.add(start, end);
    total += frequency;
  });
  return { text, table, logTotal: Math.log(total) };
};

let loaded: Words | null = null;
const words = (): Words => (loaded ??= readWords());

/** The frequency of `[start, end)` of a text as a word; 0 where the dictionary has no such word. */
export const frequencyOf = (text: string, start = 0, end = text.length): number => {
  if (end - start > longestWord) return 0;
  const { text: own, table } = words();
  const at = table.find(text, start, end);
  return at < 0 ? 0 : numberAt(own, at + 1);
};

/** The word as the dictionary has it, or undefined. */
export const lookUp = (word: string): Word | undefined => {
  if (word.length > longestWord) return undefined;
  const { text, table } = words();
  const at = table.find(word, 0, word.length);
  if (at < 0) return undefined;
  const tag = text.indexOf(' ', at + 1) + 1;
  const end = text.indexOf('\n', tag);
  return { frequency: numberAt(text, at + 1), tag: text.slice(tag, end < 0 ? text.length : end) };
};

/** ln of the probability of a word met so often; one that the dictionary lacks counts as met once. */
export const logProbability = (frequency: number): number => Math.log(Math.max(frequency, 1)) - words().logTotal;

interface Pairs {
  readonly table: PairTable;
  /** How often each character stands in a word, and all of them together. */
  readonly characters: Float64Array;
  readonly spelt: number;
}

const readPairs = (): Pairs => {
  const { text } = words();
  const table = new PairTable();
  const characters = new Float64Array(0x10000);
  let spelt = 0;
  eachWord(text, (start, end, frequency) => {
    if (end - start > longestForPairs) return;
    let before = 0;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      characters[unit] = (characters[unit] ?? 0) + frequency;
      if (i > start) table.add(before, unit, frequency);
      before = unit;
    }
    spelt += frequency * (end - start);
  });
  return { table, characters, spelt };
};

let counted: Pairs | null = null;
const pairs = (): Pairs => (counted ??= readPairs());

/**
 * How rare it is that two characters (code units) stand side by side in Chinese prose, in nats: by the words that hold
 * them so, or by chance. About 8 for 会议, 11 for 船舶, 14 and more across the parts of a name.
 */
export const pairRarity = (first: number, second: number): number => {
  const { characters, spelt, table } = pairs();
  const chance = (Math.max(characters[first] ?? 0, 1) / spelt) * (Math.max(characters[second] ?? 0, 1) / spelt);
  return -Math.log(Math.max(table.get(first, second) / spelt, chance, rarest));
};
const rarest = 1e-9;

/** How often two simplified characters stand side by side within a word. */
export const pairCount = (first: string, second: string): number =>
  pairs().table.get(first.charCodeAt(0), second.charCodeAt(0));
