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
 * `know` sees to it that the sums of a thing stand, each table's in an array of its own, and gives its number there,
 * which `numberOf` says and is below `most`. Sums of earlier stretches are forgotten.
 */
export const sumOnce = <T, Table extends string>(
  most: number,
  numberOf: (of: T) => number,
  tables: Readonly<Record<Table, readonly Reason<T>[]>>,
): Readonly<Record<Table, Float64Array>> & { readonly know: (i: number, of: T) => number } => {
  const asked = new Int32Array(most).fill(-1);
  const names = Object.keys(tables) as Table[];
  const sums = Object.fromEntries(names.map((name) => [name, new Float64Array(most)])) as Record<Table, Float64Array>;
  const pairs = names.map((name) => [tables[name], sums[name]] as const);
  const { length } = pairs;
  const know = (i: number, of: T): number => {
    const number = numberOf(of);
    if (asked[number] === i) return number;
    asked[number] = i;
    for (let k = 0; k < length; k++) {
      const pair = pairs[k];
      if (pair !== undefined) pair[1][number] = sum(pair[0], i, of);
    }
    return number;
  };
  return { ...sums, know };
};
