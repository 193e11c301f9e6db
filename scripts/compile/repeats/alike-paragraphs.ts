import { unitsOf, type Folded } from './fold.ts';
import { similarity } from './similarity.ts';

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

/** The hash of each shingle of a text, written into `hashes`; gives back how many there are. */
const hashShingles = (units: Uint16Array, hashes: Int32Array): number => {
  const count = Math.max(units.length - shingle + 1, 0);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let k = 0; k < shingle; k++) hash = Math.imul(hash ^ (units[i + k] ?? 0), 0x01000193);
    hashes[i] = hash;
  }
  return count;
};

/**
 * The least of some hashes under a mix: texts with many shingles in common share it under some of several. It is signed: a small
 * integer to the engine, and cheap to compare.
 */
const leastUnder = (mix: number, hashes: Int32Array, count: number): number => {
  let least = 0x7fffffff;
  for (let i = 0; i < count; i++) {
    let mixed = Math.imul((hashes[i] ?? 0) ^ mix, -0x7a143595);
    mixed = Math.imul(mixed ^ (mixed >>> 13), -0x3d4d51cb) ^ -0x80000000;
    if (mixed < least) least = mixed;
  }
  return least;
};

/**
 * Makes texts known to one another: the answer gives, in no order, those met before that share a least hash with this
 * one under the same mix, at most four for each, and enters it. Open addressing, and a list through the entries: an
 * array for each of a dozen hashes a paragraph would cost more than all the comparing.
 */
const acquaintances = (texts: number): ((text: number, signature: Int32Array) => number[]) => {
  const bits = Math.ceil(Math.log2(texts * signatureSize * 1.5 + 2));
  const slots = new Int32Array(1 << bits).fill(-1);
  /** By entry, a text and a mix: its hash, and the next entry of the same mix and hash. */
  const hashes = new Int32Array(texts * signatureSize);
  const next = new Int32Array(texts * signatureSize).fill(-1);
  return (text, signature) => {
    const met: number[] = [];
    for (let m = 0; m < signatureSize; m++) {
      const own = text * signatureSize + m;
      const hash = signature[m] ?? 0;
      hashes[own] = hash;
      let slot = Math.imul(hash ^ (mixes[m] ?? 0), 0x9e3779b1) >>> (32 - bits);
      let entry = slots[slot] ?? -1;
      while (entry >= 0 && (entry % signatureSize !== m || hashes[entry] !== hash)) {
        slot = (slot + 1) & ((1 << bits) - 1);
        entry = slots[slot] ?? -1;
      }
      if (entry < 0) slots[slot] = own;
      for (let known = 1; entry >= 0; known++) {
        const earlier = (entry - m) / signatureSize;
        if (!met.includes(earlier)) met.push(earlier);
        const following = next[entry] ?? -1;
        if (following < 0 && known < mostCandidates) next[entry] = own;
        entry = following;
      }
    }
    return met;
  };
};

/** Paragraphs that nearly repeat an earlier one, each with the one it is most alike, in order; `passed` are left out. */
export const alikeParagraphs = (folded: Folded, passed: ReadonlyMap<number, number> = new Map()): AlikePair[] => {
  const texts = folded.starts.length - 1;
  const meet = acquaintances(texts);
  const hashes = new Int32Array(longest);
  const signature = new Int32Array(signatureSize);
  const pairs: AlikePair[] = [];
  for (let at = 0; at < texts; at++) {
    const units = unitsOf(folded, at);
    if (units.length < shortest || units.length > longest || passed.has(at)) continue;
    const count = hashShingles(units, hashes);
    for (let m = 0; m < signatureSize; m++) signature[m] = leastUnder(mixes[m] ?? 0, hashes, count);
    let best: AlikePair | null = null;
    const met = meet(at, signature);
    for (const earlier of met.length === 0 ? met : met.sort((a, b) => a - b).slice(0, mostCandidates)) {
      const share = similarity(units, unitsOf(folded, earlier), alikeFrom);
      if (share > (best?.similarity ?? 0)) best = { at, earlier, similarity: share };
    }
    if (best !== null) pairs.push(best);
  }
  return pairs;
};
