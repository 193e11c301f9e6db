/** Pairs of neighbouring UTF-16 units of a text, with how often each occurs. */
export type Pairs = ReadonlyMap<string, number>;

export const pairsOf = (text: string): Pairs => {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 2 <= text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

const size = (pairs: Pairs): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** How much two texts have in common, 0 to 1 (the coefficient of Dice over pairs). */
export const likeness = (a: Pairs, b: Pairs): number => {
  const total = size(a) + size(b);
  if (total === 0) return 0;
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  return (2 * common) / total;
};
