import { expect, test } from 'vitest';
import { principalAxes } from '../../../scripts/vectors/principal-axes.ts';

const vectors = [
  [2, 4, 0],
  [-2, -4, 0],
  [1, 2, 0],
  [-1, -2, 0],
  [0, 0, 1],
  [0, 0, -1],
].map((vector) => Float64Array.from(vector));

test('the widest direction comes first, at length 1', () => {
  const [first, second] = principalAxes(vectors, 2);
  const sign = Math.sign(first?.[0] ?? 0);
  expect([...(first ?? [])].map((value) => sign * value)).toEqual(
    [1, 2, 0].map((value) => expect.closeTo(value / Math.sqrt(5), 9) as number),
  );
  expect(Math.abs(second?.[2] ?? 0)).toBeCloseTo(1, 9);
});

test('a vector counts with its weight', () => {
  const [first] = principalAxes(vectors, 1, (i) => (i < 4 ? 0.001 : 1));
  expect(Math.abs(first?.[2] ?? 0)).toBeCloseTo(1, 9);
});
