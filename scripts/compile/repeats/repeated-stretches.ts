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

/** Enters the hash of every window of `shortestStretch` units at `from` and on, in one pass (Rabin and Karp). */
const hashWindows = (text: string, hashes: Int32Array, from: number): void => {
  let power = 1;
  for (let i = 1; i < shortestStretch; i++) power = Math.imul(power, base);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    if (i >= shortestStretch) hash = (hash - Math.imul(text.charCodeAt(i - shortestStretch), power)) | 0;
    hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
    if (i >= shortestStretch - 1) hashes[from + i - shortestStretch + 1] = hash;
  }
};

/**
 * The first window of each hash, by its number over all texts: open addressing in typed arrays, since a long source has
 * millions of windows, and an object for each would take more memory than everything else.
 */
const firstWindows = (hashes: Int32Array): ((window: number) => number) => {
  const bits = Math.ceil(Math.log2(hashes.length * 1.25 + 2));
  const slots = new Int32Array(1 << bits).fill(-1);
  return (window) => {
    const hash = hashes[window];
    let slot = Math.imul(hash ?? 0, 0x9e3779b1) >>> (32 - bits);
    for (;;) {
      const first = slots[slot] ?? -1;
      if (first < 0) return (slots[slot] = window);
      if (hashes[first] === hash) return first;
      slot = (slot + 1) & ((1 << bits) - 1);
    }
  };
};

/** The last text whose windows begin at or before `window`. */
const textOf = (starts: Int32Array, window: number): number => {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= window) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * Stretches of at least 40 units that stand in one of the texts and again later, in the same text or another: each as
 * long as it goes, in order. Linear: every window is entered once, and what was found is passed over.
 */
export const repeatedStretches = (texts: readonly string[]): RepeatedStretch[] => {
  const starts = new Int32Array(texts.length);
  let count = 0;
  for (const [at, text] of texts.entries()) {
    starts[at] = count;
    count += Math.max(text.length - shortestStretch + 1, 0);
  }
  const hashes = new Int32Array(count);
  const firstOf = firstWindows(hashes);
  const found: RepeatedStretch[] = [];
  for (const [at, text] of texts.entries()) {
    const own = starts[at] ?? 0;
    hashWindows(text, hashes, own);
    for (let start = 0; start + shortestStretch <= text.length; start++) {
      const first = firstOf(own + start);
      if (first === own + start) continue;
      const earlier = textOf(starts, first);
      const from = first - (starts[earlier] ?? 0);
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
