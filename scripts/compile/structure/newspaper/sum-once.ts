/** One reason: what it says of stretch `i` and another thing, in nats; 0 where it says nothing. */
type Reason<T> = (i: number, of: T) => number;

/**
 * Sums tables of reasons, once for each thing at a stretch: the search asks again for every reading it keeps open.
 * Sums of earlier stretches are forgotten. Things are known by a number below `most`.
 */
export const sumOnce =
  <T>(most: number, numberOf: (of: T) => number): ((reasons: readonly Reason<T>[]) => Reason<T>) =>
  (reasons) => {
    const asked = new Int32Array(most).fill(-1);
    const sums = new Float64Array(most);
    return (i, of) => {
      const number = numberOf(of);
      if (asked[number] === i) return sums[number] ?? 0;
      let sum = 0;
      for (const reason of reasons) sum += reason(i, of);
      asked[number] = i;
      sums[number] = sum;
      return sum;
    };
  };
