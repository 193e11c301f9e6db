/** The scalar product of two vectors of one length. */
export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  const { length } = a;
  for (let d = 0; d < length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
};

/** Adds `factor` times a vector to a sum. */
export const addTimes = (sum: Float64Array, vector: ArrayLike<number>, factor: number): void => {
  const { length } = sum;
  for (let d = 0; d < length; d++) sum[d] = (sum[d] ?? 0) + factor * (vector[d] ?? 0);
};

/** The vector at length 1; one of length 0 stays as it is. */
export const unitVector = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(dot(vector, vector));
  if (length === 0) return vector;
  const unit = new Float64Array(vector.length);
  addTimes(unit, vector, 1 / length);
  return unit;
};
