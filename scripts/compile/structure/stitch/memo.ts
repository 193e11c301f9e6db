/** A function of a small number that works each value out once. */
export const memo = <T>(work: (key: number) => T): ((key: number) => T) => {
  const known: T[] = [];
  return (key) => (known[key] ??= work(key));
};

/** A number of two numbers, the one below `rows`, the other below `columns`, that works each pair out once. */
export const memoPair = (
  rows: number,
  columns: number,
  work: (a: number, b: number) => number,
): ((a: number, b: number) => number) => {
  const known = new Float64Array(rows * columns).fill(NaN);
  return (a, b) => {
    const at = a * columns + b;
    const before = known[at];
    if (before !== undefined && !Number.isNaN(before)) return before;
    return (known[at] = work(a, b));
  };
};
