import { addTimes } from '../compile/text/vectors.ts';

/** The mean of vectors, each counted with its weight. */
export const meanOf = (vectors: readonly Float64Array[], weightOf: (i: number) => number): Float64Array => {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  let total = 0;
  for (const [i, vector] of vectors.entries()) {
    addTimes(sum, vector, weightOf(i));
    total += weightOf(i);
  }
  return sum.map((value) => value / total);
};
