/** Units from which a stretch that occurs again is worth a word: a clause is said twice by chance, this is not. */
export const shortestStretch = 40;

/** `[start, end)` of text `at` stands already, from `earlierStart` of text `earlier`. */
export interface RepeatedStretch {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly earlier: number;
  readonly earlierStart: number;
}

const base = 0x01000193;

/** Hash of every window of `shortestStretch` units, in one pass (Rabin and Karp). */
const windowHashes = (text: string): Int32Array => {
  const count = Math.max(text.length - shortestStretch + 1, 0);
  const hashes = new Int32Array(count);
  let power = 1;
  for (let i = 1; i < shortestStretch; i++) power = Math.imul(power, base);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    if (i >= shortestStretch) hash = (hash - Math.imul(text.charCodeAt(i - shortestStretch), power)) | 0;
    hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
    if (i >= shortestStretch - 1) hashes[i - shortestStretch + 1] = hash;
  }
  return hashes;
};

/**
 * Stretches of at least 40 units that stand in one of the texts and again later, in the same text or another: each as
 * long as it goes, in order. Linear: every window is entered once, and what was found is passed over.
 */
export const repeatedStretches = (texts: readonly string[]): RepeatedStretch[] => {
  const seen = new Map<number, readonly [text: number, start: number]>();
  const found: RepeatedStretch[] = [];
  for (const [at, text] of texts.entries()) {
    const hashes = windowHashes(text);
    for (let start = 0; start < hashes.length; start++) {
      const hash = hashes[start] ?? 0;
      const before = seen.get(hash);
      if (before === undefined) {
        seen.set(hash, [at, start]);
        continue;
      }
      const [earlier, from] = before;
      const source = texts[earlier] ?? '';
      let size = 0;
      while (start + size < text.length && source.charCodeAt(from + size) === text.charCodeAt(start + size)) size++;
      if (size < shortestStretch) continue;
      // What repeats itself on the spot is told once.
      const last = found.at(-1);
      if (last?.at === at && last.end > start) found[found.length - 1] = { ...last, end: start + size };
      else found.push({ at, start, end: start + size, earlier, earlierStart: from });
      start += size - shortestStretch;
    }
  }
  return found;
};
