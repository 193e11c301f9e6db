import { addTimes, dot, unitVector } from '../compile/text/vectors.ts';
import { meanOf } from './mean-of.ts';
import { principalAxes } from './principal-axes.ts';

/** English words, the most frequent first, and the vectors of most of them. */
export interface EnglishVectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

/** An English word: what it means, a vector of length 1, and how much it tells, from 0 to 1. */
export interface Meaning {
  readonly vector: Float64Array;
  readonly telling: number;
}

/** The frequent words, which give the middle of all words, and the most frequent, which give their common direction. */
const [frequent, mostFrequent] = [50_000, 20_000];

/**
 * How much a word tells: a / (a + its share of all print), by Arora, Liang and Ma, A Simple but Tough-to-Beat Baseline
 * for Sentence Embeddings (2017); the share of the word of a rank by Zipf's law.
 */
const tells = (rank: number): number => 1e-4 / (1e-4 + 1 / (12 * (rank + 10)));

/**
 * What English words mean. What all frequent words have in common is taken out, their mean and their widest direction:
 * Mu and Viswanath, All-but-the-Top (2018).
 */
export const englishMeanings = (
  { words, vectors, dimensions }: EnglishVectors,
  wanted: ReadonlySet<string>,
): Map<string, Meaning> => {
  const vectorOf = (word: string): Float64Array[] => {
    const known = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
    return known === undefined ? [] : [Float64Array.from(known.slice(0, dimensions))];
  };
  const top = words.slice(0, frequent).flatMap(vectorOf);
  const mean = meanOf(top, () => 1);
  const around = (vector: Float64Array): Float64Array => vector.map((value, d) => value - (mean[d] ?? 0));
  const axes = principalAxes(top.slice(0, mostFrequent).map(around), 1);
  return new Map(
    words.flatMap((word, rank) => {
      if (!wanted.has(word)) return [];
      return vectorOf(word).map((vector): [string, Meaning] => {
        const own = around(vector);
        for (const axis of axes) addTimes(own, axis, -dot(own, axis));
        return [word, { vector: unitVector(own), telling: tells(rank) }];
      });
    }),
  );
};
