const inPiece = /[\p{Script=Han}\p{N}A-Za-z]/u;
/** First halves of the Han characters beyond the basic plane, and second halves of whatever is there. */
const rareHan = (unit: number): boolean => (unit >= 0xd840 && unit <= 0xd88f) || (unit >= 0xdc00 && unit <= 0xdfff);

/** What a code unit is: nothing is known of it yet, a gap, or part of a word. A text has few different ones. */
const [gap, inWord] = [1, 2];
const kinds = new Uint8Array(0x10000);
const kindOf = (unit: number): number =>
  (kinds[unit] = rareHan(unit) || inPiece.test(String.fromCharCode(unit)) ? inWord : gap);

/**
 * Pairs of neighbouring characters, each as the one number its two code units make: cheaper to compare than strings.
 * Signed, so that it stays a small integer to the engine: `pair >>> 16` is the first unit, `pair & 0xffff` the second.
 */
export type Bigrams = ReadonlySet<number>;

/** Hands over every pair of a text in order, and where its second unit stands; marks of punctuation are gaps. */
export const eachBigram = (text: string, visit: (pair: number, at: number) => void): void => {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const known = kinds[unit] ?? 0;
    if ((known === 0 ? kindOf(unit) : known) === gap) before = 0;
    else {
      if (before !== 0) visit((before << 16) | unit, i);
      before = unit;
    }
  }
};

/** The pairs of neighbouring characters of a text, marks of punctuation taken as gaps; each once. */
export const bigramsOf = (text: string): Set<number> => {
  const set = new Set<number>();
  eachBigram(text, (pair) => set.add(pair));
  return set;
};
