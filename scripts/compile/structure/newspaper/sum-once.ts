/** One reason: what it says of stretch `i` and another thing, in nats; 0 where it says nothing. */
export type Reason<T> = (i: number, of: T) => number;

/** Sums a table of reasons. */
export const sum = <T>(reasons: readonly Reason<T>[], i: number, of: T): number => {
  let total = 0;
  const { length } = reasons;
  for (let k = 0; k < length; k++) total += reasons[k]?.(i, of) ?? 0;
  return total;
};

/**
 * Sums tables of reasons, once for each thing at a stretch: the search asks again for every reading it keeps open.
 * `know` sees to it that the sums of a thing stand, and says where: that of the first table there, then the others'.
 * Sums of earlier stretches are forgotten. Things are known by a number below `most`, which `numberOf` says.
 */
export const sumOnce = <T>(
  most: number,
  numberOf: (of: T) => number,
  tables: readonly (readonly Reason<T>[])[],
): { readonly sums: Float64Array; readonly know: (i: number, of: T) => number } => {
  const { length } = tables;
  const asked = new Int32Array(most).fill(-1);
  const sums = new Float64Array(most * length);
  const know = (i: number, of: T): number => {
    const number = numberOf(of);
    const at = number * length;
    if (asked[number] === i) return at;
    asked[number] = i;
    for (let k = 0; k < length; k++) sums[at + k] = sum(tables[k] ?? [], i, of);
    return at;
  };
  return { sums, know };
};
