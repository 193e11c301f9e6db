const pieces = /[\p{Script=Han}\p{N}A-Za-z]+/gu;

/** The pairs of neighbouring characters of a text, marks of punctuation taken as gaps; each once. */
export const bigramsOf = (text: string): Set<string> => {
  const set = new Set<string>();
  for (const [piece] of text.matchAll(pieces)) {
    for (let i = 0; i + 1 < piece.length; i++) set.add(piece.slice(i, i + 2));
  }
  return set;
};

/** How telling a pair is on this page: ln of the stretches over those that hold it. */
export type Idf = (bigram: string) => number;

/** Counts pairs over the stretches of a page. */
export const idfOf = (stretches: readonly ReadonlySet<string>[]): Idf => {
  const seen = new Map<string, number>();
  for (const set of stretches) for (const bigram of set) seen.set(bigram, (seen.get(bigram) ?? 0) + 1);
  const total = stretches.length + 1;
  return (bigram) => Math.log(total / ((seen.get(bigram) ?? 0) + 0.5));
};

/** The weight of the pairs two texts share. */
export const sharedWeight = (a: ReadonlySet<string>, b: ReadonlySet<string>, idf: Idf): number => {
  let sum = 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const bigram of few) if (many.has(bigram)) sum += Math.max(idf(bigram), 0);
  return sum;
};
