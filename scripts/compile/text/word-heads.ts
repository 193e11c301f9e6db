/** Two units as one number of 16 bits. Some pairs share theirs. The product has 31 bits: `Math.imul` is a call. */
const mixed = (first: number, second: number): number => ((first * 0x4e35) ^ second) & 0xffff;

/**
 * Where one of some words may begin, by its first two units: a cheap look before a dear one, since most places of a text
 * begin none. A place that is named may be wrong, one that is not never is. No word is empty.
 */
export class WordHeads {
  readonly #pairs = new Uint8Array(0x1_0000);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const first = word.charCodeAt(0);
      if (word.length > 1) this.#pairs[mixed(first, word.charCodeAt(1))] = 1;
      // Whatever follows a word of one unit, the word is there.
      else for (let second = 0; second < 0x1_0000; second++) this.#pairs[mixed(first, second)] = 1;
    }
  }

  /** Whether a word may begin with these two units; the second is 0 at the end of a text. */
  begins(first: number, second: number): boolean {
    return this.#pairs[mixed(first, second)] === 1;
  }

  /** The first such place at or behind `from`; the length of the text where there is none. */
  next(text: string, from: number): number {
    let first = text.charCodeAt(from);
    for (let at = from; at < text.length; at++) {
      const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (this.begins(first, second)) return at;
      first = second;
    }
    return text.length;
  }
}
