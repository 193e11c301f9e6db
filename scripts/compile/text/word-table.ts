/** Open addressing by a multiplicative hash: a typed array or two, no object an entry. Sizes are powers of two. */
const mix = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/** The hash of a word of one unit more. */
const hashWith = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** Twice as many slots as the dictionary has words, and more. */
const wordBits = 20;
export const wordSlots = 1 << wordBits;

/** Six times as many bits as there are pairs of units that a word begins with. */
const headBits = 20;
export const headCells = 1 << (headBits - 5);

const [newline, space] = [0x0a, 0x20];

/**
 * A dictionary in three arrays: its lines as UTF-16 units (the word, a space, its frequency as two units, its tag, a
 * newline); by slot where a word's line begins, counted from 1, 0 for an empty slot; and a bit for each pair of units
 * that a word begins with, since at most places of a text none does.
 */
export class WordTable {
  readonly #lines: Uint16Array;
  readonly #slots: Uint32Array;
  readonly #heads: Uint32Array;

  constructor(lines: Uint16Array, slots: Uint32Array, heads: Uint32Array) {
    this.#lines = lines;
    this.#slots = slots;
    this.#heads = heads;
  }

  #headBit(text: string, start: number): number {
    return mix((text.charCodeAt(start) << 16) | text.charCodeAt(start + 1), headBits);
  }

  /** Whether a word of two units and more may begin at a place: wrong now and then where it says yes, never where no. */
  #mayBegin(text: string, start: number): boolean {
    const bit = this.#headBit(text, start);
    return (((this.#heads[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  #hash(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = hashWith(hash, text.charCodeAt(i));
    return hash;
  }

  /** Enters the word `[start, end)` of a text, whose line begins at `at`. */
  add(text: string, start: number, end: number, at: number): void {
    let slot = mix(this.#hash(text, start, end), wordBits);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (wordSlots - 1);
    this.#slots[slot] = at + 1;
    const bit = this.#headBit(text, start);
    if (end - start > 1) this.#heads[bit >>> 5] = (this.#heads[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  /** Where the word `[start, end)` of a text ends in the lines, or −1: the dictionary has no such word. Makes no string. */
  find(text: string, start: number, end: number): number {
    if (end - start > 1 && !this.#mayBegin(text, start)) return -1;
    return this.#find(this.#hash(text, start, end), text, start, end - start);
  }

  #find(hash: number, text: string, start: number, size: number): number {
    const lines = this.#lines;
    for (let slot = mix(hash, wordBits); ; slot = (slot + 1) & (wordSlots - 1)) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0) return -1;
      let same = 0;
      while (same < size && lines[at + same] === text.charCodeAt(start + same)) same++;
      if (same === size && lines[at + size] === space) return at + size;
    }
  }

  /** Puts down the frequencies of the words of 1, 2 … units that begin at a place of a text, as many as there is room for. */
  frequenciesAt(text: string, start: number, frequencies: Int32Array): void {
    const room = Math.min(frequencies.length, text.length - start);
    const most = room > 1 && !this.#mayBegin(text, start) ? 1 : room;
    let hash = 0;
    for (let size = 1; size <= most; size++) {
      hash = hashWith(hash, text.charCodeAt(start + size - 1));
      const at = this.#find(hash, text, start, size);
      frequencies[size - 1] = at < 0 ? 0 : this.frequencyAt(at);
    }
    for (let size = most + 1; size <= room; size++) frequencies[size - 1] = 0;
  }

  /** The frequency of the word that ends at `end`. */
  frequencyAt(end: number): number {
    return (this.#lines[end + 1] ?? 0) * 0x10000 + (this.#lines[end + 2] ?? 0);
  }

  /** The tag of the word that ends at `end`. */
  tagAt(end: number): string {
    return String.fromCharCode(...this.#lines.subarray(end + 3, this.#lines.indexOf(newline, end + 3)));
  }
}

/** Twice as many slots as there are pairs in the dictionary's words. */
const pairBits = 19;
export const pairCells = 2 << pairBits;

/** Counts by a pair of UTF-16 units. A key and its count stand side by side: both come with one look at the memory. */
export class PairTable {
  readonly #cells: Uint32Array;

  constructor(cells: Uint32Array) {
    this.#cells = cells;
  }

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
