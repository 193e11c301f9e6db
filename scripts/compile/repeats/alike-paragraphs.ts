import { unitsOf, type Folded } from './fold.ts';
import { similarity } from './similarity.ts';
import { unitHashes } from './unit-hashes.ts';

/** Paragraphs of folded text this much alike are one paragraph printed twice. */
const alikeFrom = 0.9;
/** Shorter ones are alike by chance; longer ones hold exact stretches that tell. */
const [shortest, longest] = [20, 3000];
/** Units of a shingle, and earlier paragraphs a paragraph is held against. */
const shingle = 4;
const mostCandidates = 4;
/** Bins of a signature, by the last bits of a hash. */
const bins = 16;
const empty = 0x7fffffff;

/** Text `at` says what text `earlier` said, `similarity` of it in the same units. */
export interface AlikePair {
  readonly at: number;
  readonly earlier: number;
  readonly similarity: number;
}

/**
 * The hashes of a text's shingles, dealt into bins, and the least of each: texts with many shingles in common share
 * some (one permutation hashing, Li et al. 2012). They are signed, small integers to the engine; see `unitHashes`.
 */
const signInto = (signature: Int32Array, units: Uint16Array): void => {
  const mixed = unitHashes();
  signature.fill(empty);
  let hash = 0;
  for (let i = 0; i < units.length; i++) {
    hash = ((hash << 8) | (hash >>> 24)) ^ (mixed[units[i] ?? 0] ?? 0);
    // Turned by its place in the shingle four times, a number is itself again.
    if (i >= shingle) hash ^= mixed[units[i - shingle] ?? 0] ?? 0;
    if (i + 1 >= shingle && hash < (signature[hash & (bins - 1)] ?? 0)) signature[hash & (bins - 1)] = hash;
  }
};

/** An earlier text, and how many least hashes it shares: the more, the likelier it is much the same. */
interface Acquaintance {
  readonly text: number;
  shared: number;
}

const meet = (met: Acquaintance[], text: number): void => {
  const known = met.find((one) => one.text === text);
  if (known === undefined) met.push({ text, shared: 1 });
  else known.shared++;
};

/**
 * Makes texts known to one another: the answer gives, in no order, those met before that share a least hash with this
 * one, at most four for each, and enters it. Open addressing, and a list through the entries: an array for each of a
 * dozen hashes a paragraph would cost more than all the comparing.
 */
const acquaintances = (texts: number): ((text: number, signature: Int32Array) => Acquaintance[]) => {
  const bits = Math.ceil(Math.log2(texts * bins * 1.5 + 2));
  const slots = new Int32Array(1 << bits).fill(-1);
  /** By entry, a text and a bin: its hash, and the next entry of the same hash. */
  const hashes = new Int32Array(texts * bins);
  const next = new Int32Array(texts * bins).fill(-1);
  return (text, signature) => {
    const met: Acquaintance[] = [];
    for (let bin = 0; bin < bins; bin++) {
      const own = text * bins + bin;
      const hash = signature[bin] ?? empty;
      if (hash === empty) continue;
      hashes[own] = hash;
      // The first bits of what is least are much the same.
      let slot = (hash << 8) >>> (32 - bits);
      let entry = slots[slot] ?? -1;
      while (entry >= 0 && hashes[entry] !== hash) {
        slot = (slot + 1) & ((1 << bits) - 1);
        entry = slots[slot] ?? -1;
      }
      if (entry < 0) slots[slot] = own;
      for (let inList = 1; entry >= 0; inList++) {
        const earlier = Math.floor(entry / bins);
        meet(met, earlier);
        const following = next[entry] ?? -1;
        if (following < 0 && inList < mostCandidates) next[entry] = own;
        entry = following;
      }
    }
    return met;
  };
};

/** Paragraphs that nearly repeat an earlier one, each with the one it is most alike, in order; `passed` are left out. */
export const alikeParagraphs = (folded: Folded, passed: ReadonlyMap<number, number> = new Map()): AlikePair[] => {
  const texts = folded.starts.length - 1;
  const acquaint = acquaintances(texts);
  const signature = new Int32Array(bins);
  const pairs: AlikePair[] = [];
  for (let at = 0; at < texts; at++) {
    const units = unitsOf(folded, at);
    if (units.length < shortest || units.length > longest || passed.has(at)) continue;
    signInto(signature, units);
    let best: AlikePair | null = null;
    const met = acquaint(at, signature);
    if (met.length === 0) continue;
    met.sort((a, b) => b.shared - a.shared || a.text - b.text);
    for (const { text: earlier } of met.slice(0, mostCandidates)) {
      const share = similarity(units, unitsOf(folded, earlier), alikeFrom);
      if (share > (best?.similarity ?? 0)) best = { at, earlier, similarity: share };
    }
    if (best !== null) pairs.push(best);
  }
  return pairs;
};
