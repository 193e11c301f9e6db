/** A function of a small number that works each value out once. */
export const memo = <T>(work: (key: number) => T): ((key: number) => T) => {
  const known: T[] = [];
  return (key) => (known[key] ??= work(key));
};

/** A number of two numbers below `size` that works each pair out once: best if the first has few different values. */
export const memoPair = (size: number, work: (a: number, b: number) => number): ((a: number, b: number) => number) => {
  const rowOf = memo(() => new Float64Array(size).fill(NaN));
  return (a, b) => {
    const row = rowOf(a);
    const before = row[b];
    if (before !== undefined && !Number.isNaN(before)) return before;
    return (row[b] = work(a, b));
  };
};
