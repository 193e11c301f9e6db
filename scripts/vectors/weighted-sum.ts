/** Adds `factor` times a vector to a sum. */
export const addTimes = (sum: Float64Array, vector: ArrayLike<number>, factor: number): void => {
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + factor * (vector[d] ?? 0);
};

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
};

/** The vector at length 1; one of length 0 stays as it is. */
export const unit = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
};

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
