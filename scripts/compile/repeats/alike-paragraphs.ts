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

/**
 * The least hash of the shingles under each of several mixes, written into `least`: texts with many shingles in common
 * share some of them.
 */
const sign = (units: Uint16Array, least: Uint32Array): void => {
  least.fill(0xffffffff);
  for (let i = 0; i + shingle <= units.length; i++) {
    let hash = 0;
    for (let k = 0; k < shingle; k++) hash = Math.imul(hash ^ (units[i + k] ?? 0), 0x01000193);
    for (let m = 0; m < signatureSize; m++) {
      let mixed = Math.imul(hash ^ (mixes[m] ?? 0), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
      if (mixed < (least[m] ?? 0)) least[m] = mixed;
    }
  }
};

/**
 * Makes texts known to one another: the answer gives, in no order, those met before that share a least hash with this
 * one under the same mix, at most four for each, and enters it. Open addressing, and a list through the entries: an
 * array for each of a dozen hashes a paragraph would cost more than all the comparing.
 */
const acquaintances = (texts: number): ((text: number, signature: Uint32Array) => number[]) => {
  const bits = Math.ceil(Math.log2(texts * signatureSize * 1.5 + 2));
  const slots = new Int32Array(1 << bits).fill(-1);
  /** By entry, a text and a mix: its hash, and the next entry of the same mix and hash. */
  const hashes = new Uint32Array(texts * signatureSize);
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
  const signature = new Uint32Array(signatureSize);
  const pairs: AlikePair[] = [];
  for (let at = 0; at < texts; at++) {
    const units = unitsOf(folded, at);
    if (units.length < shortest || units.length > longest || passed.has(at)) continue;
    sign(units, signature);
    let best: AlikePair | null = null;
    const met = meet(at, signature).sort((a, b) => a - b);
    for (const earlier of met.slice(0, mostCandidates)) {
      const share = similarity(units, unitsOf(folded, earlier), alikeFrom);
      if (share > (best?.similarity ?? 0)) best = { at, earlier, similarity: share };
    }
    if (best !== null) pairs.push(best);
  }
  return pairs;
};
