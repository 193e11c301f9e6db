import { createRequire } from 'node:module';
import { emptyTables, type LexiconTables } from './lexicon-tables.ts';
import { PairTable, WordTable } from './word-table.ts';

/** Words longer than this are names of things no seam would need. */
export const longestWord = 5;

/** Pairs are counted in words of up to four characters: longer ones are names and sayings, whose inner pairs say little. */
const longestForPairs = 4;

const require = createRequire(import.meta.url);

const [newline, space, zero] = [0x0a, 0x20, 0x30];

/** The tables of jieba's dictionary (@node-rs/jieba, 349,000 lines `word frequency tag`). Takes a quarter of a second. */
export const buildLexicon = (): LexiconTables => {
  const { dict } = require('@node-rs/jieba/dict.js') as { dict: Uint8Array };
  const text = new TextDecoder().decode(dict);
  const tables = emptyTables(text.length + 1);
  const { sums, characters, lines } = tables;
  const words = new WordTable(lines, tables.slots, tables.heads);
  const pairs = new PairTable(tables.cells);
  let [total, spelt, size] = [0, 0, 0];
  for (let start = 0; start < text.length; start++) {
    const line = size;
    let at = start;
    for (let unit = 0; unit !== space; at++) lines[size++] = unit = text.charCodeAt(at);
    const length = size - line - 1;
    let frequency = 0;
    for (let unit = text.charCodeAt(at); unit !== space; unit = text.charCodeAt(++at)) {
      frequency = frequency * 10 + unit - zero;
    }
    lines[size++] = frequency >>> 16;
    lines[size++] = frequency & 0xffff;
    while (++at < text.length && text.charCodeAt(at) !== newline) lines[size++] = text.charCodeAt(at);
    lines[size++] = newline;
    if (length > longestWord) size = line;
    else {
      words.add(text, start, start + length, line);
      total += frequency;
    }
    if (length <= longestForPairs) {
      for (let i = line; i < line + length; i++) {
        const unit = lines[i] ?? 0;
        characters[unit] = (characters[unit] ?? 0) + frequency;
        if (i > line) pairs.add(lines[i - 1] ?? 0, unit, frequency);
      }
      spelt += frequency * length;
    }
    start = at;
  }
  sums.set([total, spelt]);
  return { ...tables, lines: lines.slice(0, size) };
};
