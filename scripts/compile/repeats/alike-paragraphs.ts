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

const nobody: readonly number[] = [];

/**
 * Texts that know one another by the least hashes they share. Open addressing, and a list through the entries: an
 * array for each of a dozen hashes a paragraph would cost more than all the comparing.
 */
class Acquaintances {
  readonly #bits: number;
  readonly #slots: Int32Array;
  /** By entry, a text and a bin: its hash, and the next entry of the same hash. */
  readonly #hashes: Int32Array;
  readonly #next: Int32Array;
  /** By text: how many hashes it shares with the one that was entered last. */
  readonly #shared: Int32Array;
  #met: number[] = [];

  constructor(texts: number) {
    this.#bits = Math.ceil(Math.log2(texts * bins * 1.5 + 2));
    this.#slots = new Int32Array(1 << this.#bits).fill(-1);
    this.#hashes = new Int32Array(texts * bins);
    this.#next = new Int32Array(texts * bins).fill(-1);
    this.#shared = new Int32Array(texts);
  }

  /**
   * Enters a text, and gives those met before that share hashes with it, at most four for each: the four that share
   * most, since the more they share the likelier they are much the same.
   */
  enter(text: number, signature: Int32Array): readonly number[] {
    for (const earlier of this.#met) this.#shared[earlier] = 0;
    this.#met.length = 0;
    for (let bin = 0; bin < bins; bin++) this.#enterHash(text * bins + bin, signature[bin] ?? empty);
    if (this.#met.length === 0) return nobody;
    const shared = this.#shared;
    return this.#met.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, mostCandidates);
  }

  #enterHash(own: number, hash: number): void {
    if (hash === empty) return;
    this.#hashes[own] = hash;
    // The first bits of what is least are much the same.
    let slot = (hash << 8) >>> (32 - this.#bits);
    let entry = this.#slots[slot] ?? -1;
    while (entry >= 0 && this.#hashes[entry] !== hash) {
      slot = (slot + 1) & (this.#slots.length - 1);
      entry = this.#slots[slot] ?? -1;
    }
    if (entry < 0) this.#slots[slot] = own;
    for (let inList = 1; entry >= 0; inList++) {
      this.#meet(Math.floor(entry / bins));
      const following = this.#next[entry] ?? -1;
      if (following < 0 && inList < mostCandidates) this.#next[entry] = own;
      entry = following;
    }
  }

  #meet(earlier: number): void {
    const before = this.#shared[earlier] ?? 0;
    if (before === 0) this.#met.push(earlier);
    this.#shared[earlier] = before + 1;
  }
}

/** Paragraphs that nearly repeat an earlier one, each with the one it is most alike, in order; `passed` are left out. */
export const alikeParagraphs = (folded: Folded, passed: ReadonlyMap<number, number> = new Map()): AlikePair[] => {
  const texts = folded.starts.length - 1;
  const acquaintances = new Acquaintances(texts);
  const signature = new Int32Array(bins);
  const pairs: AlikePair[] = [];
  for (let at = 0; at < texts; at++) {
    const units = unitsOf(folded, at);
    if (units.length < shortest || units.length > longest || passed.has(at)) continue;
    signInto(signature, units);
    let best: AlikePair | null = null;
    for (const earlier of acquaintances.enter(at, signature)) {
      const share = similarity(units, unitsOf(folded, earlier), alikeFrom);
      if (share > (best?.similarity ?? 0)) best = { at, earlier, similarity: share };
    }
    if (best !== null) pairs.push(best);
  }
  return pairs;
};
