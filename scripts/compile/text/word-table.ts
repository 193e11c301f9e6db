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

/** Counts by a pair of UTF-16 units. A key and its count stand side by side: both come with one look at the memory. */
export class PairTable {
  readonly #cells = new Uint32Array(2 * tableSize);

  #slot(key: number): number {
    let slot = mix(key);
    while (this.#cells[2 * slot + 1] !== 0 && this.#cells[2 * slot] !== key) slot = (slot + 1) & slotMask;
    return 2 * slot;
  }

  add(first: number, second: number, count: number): void {
    const key = ((first << 16) | second) >>> 0;
    const slot = this.#slot(key);
    this.#cells[slot] = key;
    this.#cells[slot + 1] = (this.#cells[slot + 1] ?? 0) + count;
  }

  get(first: number, second: number): number {
    return this.#cells[this.#slot(((first << 16) | second) >>> 0) + 1] ?? 0;
  }
}
