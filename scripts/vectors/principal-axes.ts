import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** The `count` directions in which vectors around 0 vary most, the widest first; each vector counts with its weight. */
export const principalAxes = (
  vectors: readonly Float64Array[],
  count: number,
  weightOf: (i: number) => number = () => 1,
): Float64Array[] => {
  const size = vectors[0]?.length ?? 0;
  const covariance = Matrix.zeros(size, size);
  for (const [i, vector] of vectors.entries()) {
    for (let a = 0; a < size; a++) {
      const scaled = weightOf(i) * (vector[a] ?? 0);
      for (let b = a; b < size; b++) covariance.set(a, b, covariance.get(a, b) + scaled * (vector[b] ?? 0));
    }
  }
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) covariance.set(a, b, covariance.get(b, a));
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });
  return [...realEigenvalues.keys()]
    .sort((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0))
    .slice(0, count)
    .map((axis) => Float64Array.from(eigenvectorMatrix.getColumn(axis)));
};
