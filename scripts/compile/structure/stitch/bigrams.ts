const pieces = /[\p{Script=Han}\p{N}A-Za-z]+/gu;

/** Pairs of neighbouring characters, each as the number its two code units make: cheaper to compare than strings. */
export type Bigrams = ReadonlySet<number>;

/** The pairs of neighbouring characters of a text, marks of punctuation taken as gaps; each once. */
export const bigramsOf = (text: string): Set<number> => {
  const set = new Set<number>();
  for (const [piece] of text.matchAll(pieces)) {
    for (let i = 0; i + 1 < piece.length; i++) set.add(piece.charCodeAt(i) * 0x10000 + piece.charCodeAt(i + 1));
  }
  return set;
};

/** How telling a pair is on this page: ln of the stretches over those that hold it. */
export type Idf = (bigram: number) => number;

/** Counts pairs over the stretches of a page. */
export const idfOf = (stretches: readonly Bigrams[]): Idf => {
  const seen = new Map<number, number>();
  for (const set of stretches) for (const bigram of set) seen.set(bigram, (seen.get(bigram) ?? 0) + 1);
  const total = stretches.length + 1;
  const byCount = Array.from({ length: total }, (_, count) => Math.log(total / (count + 0.5)));
  return (bigram) => byCount[seen.get(bigram) ?? 0] ?? 0;
};

/** The weight of the pairs two texts share. */
export const sharedWeight = (a: Bigrams, b: Bigrams, idf: Idf): number => {
  let sum = 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const bigram of few) if (many.has(bigram)) sum += Math.max(idf(bigram), 0);
  return sum;
};
