/** Open addressing by a multiplicative hash: a typed array or two, no object an entry. Sizes are powers of two. */
const mix = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/** Twice as many slots as the dictionary has words, and more. */
const wordBits = 20;

/** Where a word's line begins in the dictionary's text. */
export class WordTable {
  readonly #text: string;
  readonly #offsets = new Int32Array(1 << wordBits).fill(-1);

  constructor(text: string) {
    this.#text = text;
  }

  #slot(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    return mix(hash, wordBits);
  }

  /** Enters the word that stands at `[start, end)` of the dictionary's text. */
  add(start: number, end: number): void {
    let slot = this.#slot(this.#text, start, end);
    while (this.#offsets[slot] !== -1) slot = (slot + 1) & ((1 << wordBits) - 1);
    this.#offsets[slot] = start;
  }

  /** The offset behind the word `[start, end)` of a text where it stands in the dictionary, or −1. Makes no string. */
  find(text: string, start: number, end: number): number {
    const own = this.#text;
    const size = end - start;
    for (let slot = this.#slot(text, start, end); ; slot = (slot + 1) & ((1 << wordBits) - 1)) {
      const offset = this.#offsets[slot] ?? -1;
      if (offset < 0) return -1;
      let same = 0;
      while (same < size && own.charCodeAt(offset + same) === text.charCodeAt(start + same)) same++;
      if (same === size && own.charCodeAt(offset + size) === 0x20) return offset + size;
    }
  }
}

/** Twice as many slots as there are pairs in the dictionary's words. */
const pairBits = 19;

/** Counts by a pair of UTF-16 units. A key and its count stand side by side: both come with one look at the memory. */
export class PairTable {
  readonly #cells = new Uint32Array(2 << pairBits);

  #slot(key: number): number {
    let slot = mix(key, pairBits);
    while (this.#cells[2 * slot + 1] !== 0 && this.#cells[2 * slot] !== key) slot = (slot + 1) & ((1 << pairBits) - 1);
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
