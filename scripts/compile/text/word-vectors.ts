import { createRequire } from 'node:module';
import { longestTelling, tellingOf } from './telling-words.ts';
import { emptyWordTable, type WordTable } from './word-table.ts';
import { wordVectorsFromFile, type WordVectorFile } from './word-vector-tables.ts';

const require = createRequire(import.meta.url);

/** What words mean, as vectors: words that stand in the same texts have vectors that point the same way. */
interface WordVectors {
  /** By word: its place among the vectors, from 1. */
  readonly words: WordTable;
  readonly vectors: Int8Array;
  readonly dimensions: number;
  /** By word: what its bytes are to be multiplied with for a vector as long as the word is telling. */
  readonly factors: Float64Array;
}

const read = (): WordVectors => {
  const { words: list, vectors } = wordVectorsFromFile(require('./word-vectors.json') as WordVectorFile);
  const dimensions = vectors.length / list.length;
  const words = emptyWordTable(list.join(' ').length + 4 * list.length);
  const factors = new Float64Array(list.length);
  for (const [i, word] of list.entries()) {
    words.enter(word, i + 1);
    let squares = 0;
    for (let d = i * dimensions; d < (i + 1) * dimensions; d++) squares += (vectors[d] ?? 0) ** 2;
    factors[i] = tellingOf(word) / Math.sqrt(squares);
  }
  return { words, vectors, dimensions, factors };
};

let loaded: WordVectors | null = null;
const wordVectors = (): WordVectors => (loaded ??= read());

/** How many numbers a vector has. */
export const vectorSize = (): number => wordVectors().dimensions;

/** The places of the words of 1, 2 … units that begin at the place in hand. */
const places = new Int32Array(longestTelling);

/** Adds to a sum the vectors of the words of `[start, end)` of a text, of words within words the longest. */
export const addMeaning = (sum: Float64Array, text: string, start: number, end: number): void => {
  const { words, vectors, dimensions, factors } = wordVectors();
  for (let at = start; at < end;) {
    words.numbersAt(text, at, places);
    let size = Math.min(longestTelling, end - at);
    while (size > 0 && places[size - 1] === 0) size--;
    if (size > 0) {
      const place = (places[size - 1] ?? 0) - 1;
      const factor = factors[place] ?? 0;
      const from = place * dimensions;
      for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + factor * (vectors[from + d] ?? 0);
    }
    at += Math.max(size, 1);
  }
};
