import { createRequire } from 'node:module';
import { frequencyOf } from './lexicon.ts';
import { tellingOf } from './telling-words.ts';
import { WordFinder } from './word-finder.ts';
import { fromFiles, type VectorFile, type WordFile } from './word-vector-files.ts';

const require = createRequire(import.meta.url);

/** What words mean, as vectors: words that stand in the same texts have vectors that point the same way. */
interface WordVectors {
  readonly words: readonly string[];
  readonly finder: WordFinder;
  readonly vectors: Int8Array;
  readonly dimensions: number;
  /** By word: what its bytes are to be multiplied with for a vector as long as the word is telling; 0 if not yet known. */
  readonly factors: Float64Array;
}

const read = (): WordVectors => {
  const { words, vectors } = fromFiles(
    require('./meaning-words.json') as WordFile,
    require('./word-vectors.json') as VectorFile,
  );
  const dimensions = vectors.length / words.length;
  return { words, finder: new WordFinder(words), vectors, dimensions, factors: new Float64Array(words.length) };
};

let loaded: WordVectors | null = null;
const wordVectors = (): WordVectors => (loaded ??= read());

/** How many numbers a vector has. */
export const vectorSize = (): number => wordVectors().dimensions;

const factorOf = ({ words, vectors, dimensions }: WordVectors, place: number): number => {
  let squares = 0;
  for (let at = place * dimensions; at < (place + 1) * dimensions; at++) squares += (vectors[at] ?? 0) ** 2;
  return tellingOf(frequencyOf(words[place] ?? '')) / Math.sqrt(squares);
};

/** Adds to a sum the vectors of the words of `[start, end)` of a text, of words within words the longest. */
export const addMeaning = (sum: Float64Array, text: string, start: number, end: number): void => {
  const known = wordVectors();
  const { words, finder, vectors, dimensions, factors } = known;
  for (let at = start; at < end;) {
    const place = finder.longestAt(text, at, end);
    if (place < 0) {
      at++;
      continue;
    }
    let factor = factors[place] ?? 0;
    if (factor === 0) factors[place] = factor = factorOf(known, place);
    const from = place * dimensions;
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + factor * (vectors[from + d] ?? 0);
    at += words[place]?.length ?? 1;
  }
};
