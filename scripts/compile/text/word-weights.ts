/**
 * What words weigh, to be asked for place by place of a text: a trie finds more and takes twice as long where the words
 * are few and short. No word is empty, and none begins with another.
 */
export class WordWeights {
  readonly #begins = new Uint8Array(0x1_0000);
  /** By first unit: the rest of each word, and its weight. */
  readonly #byFirst = new Map<number, (readonly [rest: string, weight: number])[]>();

  constructor(words: Iterable<readonly [word: string, weight: number]>) {
    for (const [word, weight] of words) {
      const first = word.charCodeAt(0);
      this.#begins[first] = 1;
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), [word.slice(1), weight]]);
    }
  }

  /** What the word weighs that begins at a place of a text, 0 where none does. */
  at(text: string, at: number): number {
    const first = text.charCodeAt(at);
    return this.#begins[first] === 1 ? this.#weigh(first, text, at + 1) : 0;
  }

  #weigh(first: number, text: string, at: number): number {
    for (const [rest, weight] of this.#byFirst.get(first) ?? []) if (text.startsWith(rest, at)) return weight;
    return 0;
  }
}
