/** Paragraphs of folded text this much alike are one paragraph printed twice. */
const alikeFrom = 0.9;
/** Shorter ones are alike by chance; longer ones hold exact stretches that tell. */
const [shortest, longest] = [20, 3000];
/** Units of a shingle, hashes of a signature, and earlier paragraphs a paragraph is held against. */
const shingle = 4;
const signatureSize = 12;
const mostCandidates = 4;

/** Text `at` says what text `earlier` said, `similarity` of it in the same units. */
export interface AlikePair {
  readonly at: number;
  readonly earlier: number;
  readonly similarity: number;
}

const mixes = Int32Array.from({ length: signatureSize }, (_, m) => 0x9e3779b9 * (m + 1));

/** The least hash of the shingles under each of several mixes: texts with many shingles in common share some of them. */
const signatureOf = (text: string): Int32Array => {
  const least = new Uint32Array(signatureSize).fill(0xffffffff);
  for (let i = 0; i + shingle <= text.length; i++) {
    let hash = 0;
    for (let k = 0; k < shingle; k++) hash = Math.imul(hash ^ text.charCodeAt(i + k), 0x01000193);
    for (let m = 0; m < signatureSize; m++) {
      let mixed = Math.imul(hash ^ (mixes[m] ?? 0), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
      if (mixed < (least[m] ?? 0)) least[m] = mixed;
    }
  }
  // Signed they are small integers to the engine, and cheap as keys.
  return new Int32Array(least.buffer);
};

/**
 * Units of the longer text that the other has in the same order, as a share; 0 where that is less than `alikeFrom`.
 * Edits are counted along a band as wide as the edits allowed (Ukkonen), so the work is length times edits.
 */
const similarityOf = (a: string, b: string): number => {
  const size = Math.max(a.length, b.length);
  const most = Math.floor(size * (1 - alikeFrom));
  if (Math.abs(a.length - b.length) > most) return 0;
  let row = new Int32Array(b.length + 1).fill(most + 1);
  let next = new Int32Array(b.length + 1).fill(most + 1);
  for (let j = 0; j <= Math.min(most, b.length); j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    next[from - 1] = i <= most ? i : most + 1;
    if (to < b.length) next[to + 1] = most + 1;
    let within = i <= most;
    for (let j = from; j <= to; j++) {
      const put = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const edits = Math.min(put, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, most + 1);
      next[j] = edits;
      within ||= edits <= most;
    }
    if (!within) return 0;
    [row, next] = [next, row];
  }
  const edits = row[b.length] ?? 0;
  return edits > most ? 0 : 1 - edits / size;
};

/** Paragraphs (folded texts) that nearly repeat an earlier one, each with the one it is most alike, in order. */
export const alikeParagraphs = (texts: readonly string[]): AlikePair[] => {
  /** By mix and least hash: the paragraphs that have it. */
  const buckets = Array.from({ length: signatureSize }, () => new Map<number, number[]>());
  const pairs: AlikePair[] = [];
  for (const [at, text] of texts.entries()) {
    if (text.length < shortest || text.length > longest) continue;
    const signature = signatureOf(text);
    const candidates = new Set<number>();
    for (const [m, bucket] of buckets.entries()) {
      for (const earlier of bucket.get(signature[m] ?? 0) ?? []) candidates.add(earlier);
    }
    let best: AlikePair | null = null;
    for (const earlier of [...candidates].sort((a, b) => a - b).slice(0, mostCandidates)) {
      const similarity = similarityOf(text, texts[earlier] ?? '');
      if (similarity > (best?.similarity ?? 0)) best = { at, earlier, similarity };
    }
    if (best !== null) pairs.push(best);
    for (const [m, bucket] of buckets.entries()) {
      const own = bucket.get(signature[m] ?? 0);
      if (own === undefined) bucket.set(signature[m] ?? 0, [at]);
      else if (own.length < mostCandidates) own.push(at);
    }
  }
  return pairs;
};
