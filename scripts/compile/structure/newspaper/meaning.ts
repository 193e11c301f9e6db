import type { Slice } from '../../text/tracked-text.ts';
import { addTimes, dot, unitVector } from '../../text/vectors.ts';
import { addMeaning, vectorSize } from '../../text/word-vectors.ts';
import type { PagePairs } from '../stitch/page-pairs.ts';

/** What the stretches of a page and the titles of its stories mean, as vectors from the middle of the page. */
export interface Meaning {
  readonly units: readonly Float64Array[];
  /** … of the stretches, at length 1. */
  readonly directions: readonly Float64Array[];
  readonly titles: readonly Float64Array[];
}

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
