import { pairRarity } from '../../text/lexicon.ts';
import { bigramsOf, eachBigram, type Bigrams } from '../stitch/bigrams.ts';
import { recurringPeople } from './recurring-people.ts';
import { stockWords } from './stock-words.ts';
import { likenessWeights as w } from './thread-weights.ts';

/** The telling words of a page, stretch by stretch: what is plain or a figure says nothing of a subject. */
export interface Vocabulary {
  /** By stretch: its telling pairs of characters by number, each once and in order; -1 where the text has a gap. */
  readonly pairsOf: readonly Int32Array[];
  /** By stretch: how many telling pairs it holds. */
  readonly sizeOf: Int32Array;
  /** By pair: the stretches that hold it, ascending. */
  readonly holders: readonly (readonly number[])[];
  /** By pair: the stories whose titles hold it. */
  readonly titled: readonly (readonly number[])[];
  /** By person whom the page introduces: the stretches that name them. */
  readonly people: readonly (readonly number[])[];
  /** By pair: the share of all stretches of print that hold it. */
  readonly commonness: Float64Array;
}

/** Pairs by their number, over all pages: what a pair says of its text does not depend on the page. */
const rarities = new Map<number, number>();
const mostRarities = 400_000;
const rarityOf = (pair: number): number => {
  let value = rarities.get(pair);
  if (value === undefined) {
    if (rarities.size > mostRarities) rarities.clear();
    value = isStock(pair) ? 0 : pairRarity(pair >>> 16, pair & 0xffff);
    rarities.set(pair, value);
  }
  return value;
};

let stock: Bigrams | null = null;
const isStock = (pair: number): boolean => (stock ??= bigramsOf(stockWords)).has(pair);

/** Figures and Latin codes recur in all stories: they are gaps. */
const figures = /[\dA-Za-z.％%]+/gu;

/** Reads the telling words of the stretches and titles of a page. */
export const readVocabulary = (texts: readonly string[], titles: readonly string[]): Vocabulary => {
  const numbers = new Map<number, number>();
  const holders: number[][] = [];
  const titled: number[][] = [];
  const commonness: number[] = [];
  const numberOf = (pair: number): number => {
    let number = numbers.get(pair);
    if (number === undefined) {
      const rarity = rarityOf(pair);
      number = rarity <= w.plain ? -1 : holders.length;
      numbers.set(pair, number);
      if (number >= 0) {
        holders.push([]);
        titled.push([]);
        commonness.push(Math.min(w.stretch * Math.exp(-rarity) + w.leastCommon, 0.5));
      }
    }
    return number;
  };
  const sizeOf = new Int32Array(texts.length);
  const pairsOf = texts.map((text, i) => {
    const pairs: number[] = [];
    let last = 0;
    eachBigram(text.replaceAll(figures, '，'), (pair) => {
      // Pairs that do not overlap have a gap between them.
      if (pairs.length > 0 && pair >>> 16 !== (last & 0xffff)) pairs.push(-1);
      last = pair;
      const number = numberOf(pair);
      const own = number < 0 ? undefined : holders[number];
      if (own === undefined || own.at(-1) === i) {
        pairs.push(-1);
        return;
      }
      own.push(i);
      pairs.push(number);
      sizeOf[i] = (sizeOf[i] ?? 0) + 1;
    });
    return Int32Array.from(pairs);
  });
  for (const [story, title] of titles.entries()) {
    eachBigram(title, (pair) => {
      const own = titled[numberOf(pair)];
      if (own !== undefined && own.at(-1) !== story) own.push(story);
    });
  }
  return {
    people: recurringPeople(texts),
    pairsOf,
    sizeOf,
    holders,
    titled,
    commonness: Float64Array.from(commonness),
  };
};
