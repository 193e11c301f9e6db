/** Open addressing by a multiplicative hash: two typed arrays, no object an entry. Sizes are powers of two. */
const tableBits = 20;
const tableSize = 1 << tableBits;
const slotMask = tableSize - 1;
const mix = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> (32 - tableBits)) & slotMask;

/** Where a word's line begins in the dictionary's text. */
export class WordTable {
  readonly #text: string;
  readonly #offsets = new Int32Array(tableSize).fill(-1);

  constructor(text: string) {
    this.#text = text;
  }

  #hash(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    return mix(hash);
  }

  /** Enters the word that stands at `[start, end)` of the dictionary's text. */
  add(start: number, end: number): void {
    let slot = this.#hash(this.#text, start, end);
    while (this.#offsets[slot] !== -1) slot = (slot + 1) & slotMask;
    this.#offsets[slot] = start;
  }

  /** The offset of the word's line, or −1. */
  find(word: string): number {
    for (let slot = this.#hash(word, 0, word.length); ; slot = (slot + 1) & slotMask) {
      const offset = this.#offsets[slot] ?? -1;
      if (offset < 0) return -1;
      if (this.#text.startsWith(word, offset) && this.#text[offset + word.length] === ' ') return offset;
    }
  }
}

/** Counts by a pair of UTF-16 units. */
export class PairTable {
  readonly #keys = new Uint32Array(tableSize);
  readonly #counts = new Float64Array(tableSize);

  #slot(key: number): number {
    let slot = mix(key);
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & slotMask;
    return slot;
  }

  add(first: number, second: number, count: number): void {
    const key = first * 0x10000 + second;
    const slot = this.#slot(key);
    this.#keys[slot] = key;
    this.#counts[slot] = (this.#counts[slot] ?? 0) + count;
  }

  get(first: number, second: number): number {
    return this.#counts[this.#slot(first * 0x10000 + second)] ?? 0;
  }
}
