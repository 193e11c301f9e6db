import type { Slice } from '../../text/tracked-text.ts';
import { addMeaning, vectorSize } from '../../text/word-vectors.ts';
import type { PagePairs } from '../stitch/page-pairs.ts';

/** What the stretches of a page and the titles of its stories mean, as vectors from the middle of the page. */
export interface Meaning {
  readonly units: readonly Float64Array[];
  /** … of the stretches, at length 1. */
  readonly directions: readonly Float64Array[];
  readonly titles: readonly Float64Array[];
}

export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  const { length } = a;
  for (let d = 0; d < length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
};

/** Adds `factor` times a vector to a sum. */
export const addTimes = (sum: Float64Array, vector: Float64Array, factor: number): void => {
  const { length } = sum;
  for (let d = 0; d < length; d++) sum[d] = (sum[d] ?? 0) + factor * (vector[d] ?? 0);
};

/** The vector at length 1; one of length 0 stays as it is. */
const unitVector = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(dot(vector, vector));
  if (length === 0) return vector;
  const unit = new Float64Array(vector.length);
  addTimes(unit, vector, 1 / length);
  return unit;
};

const meaningOf = ({ text, start }: PagePairs, slices: readonly Slice[]): Float64Array => {
  const sum = new Float64Array(vectorSize());
  for (const [from, to] of slices) addMeaning(sum, text, from - start, to - start);
  return unitVector(sum);
};

/** A page of so few stretches has no middle of its own yet: half of it is that of all words, which is 0. */
const few = 3;

/** Reads what stretches and titles mean, given as slices of the page. */
export const readMeaning = (
  page: PagePairs,
  texts: readonly (readonly Slice[])[],
  titles: readonly (readonly Slice[])[],
): Meaning => {
  const meanings = texts.map((slices) => meaningOf(page, slices));
  const middle = new Float64Array(vectorSize());
  for (const meaning of meanings) addTimes(middle, meaning, 1 / (meanings.length + few));
  const fromMiddle = (vector: Float64Array): Float64Array => {
    // What has no telling word means nothing, wherever the middle is.
    if (dot(vector, vector) > 0) addTimes(vector, middle, -1);
    return vector;
  };
  const units = meanings.map(fromMiddle);
  return {
    units,
    directions: units.map(unitVector),
    titles: titles.map((slices) => fromMiddle(meaningOf(page, slices))),
  };
};
