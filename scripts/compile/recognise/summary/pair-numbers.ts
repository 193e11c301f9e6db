/** Han, Latin letters and digits make words; punctuation parts them. */
const wordUnit = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x7a);

/** Some of an article's pairs of neighbouring units, each once, by their numbers. */
export type Pairs = readonly number[];

/**
 * Gives the pairs of neighbouring units of an article's sentences numbers from 0, in the order in which they are met, so
 * that sets of them are counted in arrays.
 */
export class PairNumbers {
  readonly #bits: number;
  /** By hash: the number of a pair, and one more. */
  readonly #slots: Int32Array;
  /** By number: the pair as one number, and the last set that had it. */
  readonly #keys: Int32Array;
  readonly #seen: Int32Array;
  #count = 0;
  #sets = 0;

  /** `most` is how many units there will be in all. */
  constructor(most: number) {
    this.#bits = Math.ceil(Math.log2(2 * most + 2));
    this.#slots = new Int32Array(1 << this.#bits);
    this.#keys = new Int32Array(most);
    this.#seen = new Int32Array(most);
  }

  /** How many pairs were met. */
  get count(): number {
    return this.#count;
  }

  #numberOf(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits);
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (this.#keys[number] === key) return number;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    this.#keys[this.#count] = key;
    this.#slots[slot] = ++this.#count;
    return this.#count - 1;
  }

  /** The pairs of a text, in the order in which they stand there first. */
  of(text: string): Pairs {
    const found: number[] = [];
    const set = ++this.#sets;
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const own = wordUnit(unit) ? unit : 0;
      if (own !== 0 && before !== 0) {
        const number = this.#numberOf((before << 16) | own);
        if (this.#seen[number] !== set) found.push(number);
        this.#seen[number] = set;
      }
      before = own;
    }
    return found;
  }

  /** How much of the smaller of two sets the other has. */
  overlap(a: Pairs, b: Pairs): number {
    const set = ++this.#sets;
    const [sizeA, sizeB] = [a.length, b.length];
    for (let i = 0; i < sizeA; i++) this.#seen[a[i] ?? 0] = set;
    let shared = 0;
    for (let i = 0; i < sizeB; i++) if (this.#seen[b[i] ?? 0] === set) shared++;
    return shared / Math.max(1, Math.min(sizeA, sizeB));
  }
}

const countPairs = (pairs: Pairs, frequency: Int32Array): void => {
  const { length } = pairs;
  for (let i = 0; i < length; i++) frequency[pairs[i] ?? 0] = (frequency[pairs[i] ?? 0] ?? 0) + 1;
};

/** By number, the ln of how many of some sets have a pair; there are `count` pairs. */
export const weighPairs = (sets: readonly Pairs[], count: number): Float64Array => {
  const frequency = new Int32Array(count);
  for (const pairs of sets) countPairs(pairs, frequency);
  const weights = new Float64Array(count);
  for (let pair = 0; pair < count; pair++) weights[pair] = Math.log(frequency[pair] ?? 1);
  return weights;
};

/** The weights of the pairs of a set, summed in their order. */
export const weightOf = (pairs: Pairs, weights: Float64Array): number => {
  const { length } = pairs;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += weights[pairs[i] ?? 0] ?? 0;
  return sum;
};
