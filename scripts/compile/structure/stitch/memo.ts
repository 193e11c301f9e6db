/** A function of a number that works each value out once. */
export const memo = <T>(work: (key: number) => T): ((key: number) => T) => {
  const known = new Map<number, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
};

/** A function of two numbers, the second below `size`, that works each pair out once. */
export const memoPair = <T>(size: number, work: (a: number, b: number) => T): ((a: number, b: number) => T) => {
  const one = memo((key) => work(Math.floor(key / size), key % size));
  return (a, b) => one(a * size + b);
};
