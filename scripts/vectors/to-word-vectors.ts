import type { WordVectorTables } from '../compile/text/word-vector-files.ts';
import { principalAxes } from './principal-axes.ts';
import { dot, unitVector } from '../compile/text/vectors.ts';
import { meanOf } from './mean-of.ts';

/**
 * Vectors of fewer dimensions, as bytes: those along which the words vary most, each word counted with its weight.
 * Words come out in the order of their UTF-16 units.
 */
export const toWordVectors = (
  meanings: ReadonlyMap<string, Float64Array>,
  dimensions: number,
  weightOf: (word: string) => number,
): WordVectorTables => {
  const words = [...meanings.keys()].sort();
  const weights = words.map(weightOf);
  const weigh = (i: number): number => weights[i] ?? 0;
  const vectors = words.flatMap((word) => meanings.get(word) ?? []);
  const mean = meanOf(vectors, weigh);
  const around = vectors.map((vector) => vector.map((value, d) => value - (mean[d] ?? 0)));
  const axes = principalAxes(around, dimensions, weigh);
  const rows = around.map((vector) => unitVector(Float64Array.from(axes, (axis) => dot(vector, axis))));
  let widest = 0;
  for (const row of rows) for (const value of row) widest = Math.max(widest, Math.abs(value));
  const bytes = new Int8Array(words.length * dimensions);
  for (const [i, row] of rows.entries()) {
    bytes.set(
      row.map((value) => Math.round((127 * value) / widest)),
      i * dimensions,
    );
  }
  return { words, vectors: bytes };
};
