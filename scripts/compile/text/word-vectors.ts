import { createRequire } from 'node:module';
import { frequencyOf, longestMeaning } from './lexicon.ts';
import { longestTelling, tellingOf } from './telling-words.ts';
import { vectorsFromFile, type VectorFile } from './word-vector-files.ts';

const require = createRequire(import.meta.url);

/** What words mean, as vectors: words that stand in the same texts have vectors that point the same way. */
interface WordVectors {
  readonly vectors: Int8Array;
  readonly dimensions: number;
  /** By word: what its bytes are to be multiplied with for a vector as long as the word is telling; 0 if not yet known. */
  readonly factors: Float64Array;
}

let loaded: WordVectors | null = null;

const wordVectors = (): WordVectors => {
  if (loaded === null) {
    const { vectors, dimensions } = vectorsFromFile(require('./word-vectors.json') as VectorFile);
    loaded = { vectors, dimensions, factors: new Float64Array(vectors.length / dimensions) };
  }
  return loaded;
};

/** How many numbers a vector has. */
export const vectorSize = (): number => wordVectors().dimensions;

const factorOf = ({ vectors, dimensions }: WordVectors, place: number, frequency: number): number => {
  let squares = 0;
  for (let at = place * dimensions; at < (place + 1) * dimensions; at++) squares += (vectors[at] ?? 0) ** 2;
  return tellingOf(frequency) / Math.sqrt(squares);
};

/** Adds to a sum the vectors of the words of `[start, end)` of a text, of words within words the longest. */
export const addMeaning = (sum: Float64Array, text: string, start: number, end: number): void => {
  const known = wordVectors();
  const { vectors, dimensions, factors } = known;
  for (let at = start; at < end;) {
    const found = longestMeaning(text, at, Math.min(longestTelling, end - at));
    const size = found & 7;
    if (size > 0) {
      const place = (found >>> 3) - 1;
      let factor = factors[place] ?? 0;
      if (factor === 0) factors[place] = factor = factorOf(known, place, frequencyOf(text, at, at + size));
      const from = place * dimensions;
      for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + factor * (vectors[from + d] ?? 0);
    }
    at += Math.max(size, 1);
  }
};
