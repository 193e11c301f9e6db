import { pairRarity } from '../../text/lexicon.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { bigramsOf, type Bigrams } from '../stitch/bigrams.ts';
import { countHolders, holdersOf, type Holders, type Numbers, type PagePairs } from '../stitch/page-pairs.ts';
import { readMeaning, type Meaning } from './meaning.ts';
import { stockWords } from './stock-words.ts';
import { tellingCharacters, type Characters } from './telling-characters.ts';
import { likenessWeights as w } from './thread-weights.ts';

/** The telling words of a page, stretch by stretch: what is plain or a figure says nothing of a subject. */
export interface Vocabulary {
  /** By stretch: its telling pairs of characters by number, each once, without those that nothing else on the page holds. */
  readonly pairsOf: readonly Numbers[];
  /** … and the place of each: those in a row have places in a row. */
  readonly placesOf: readonly Numbers[];
  /** By stretch: how many telling pairs it holds in all. */
  readonly sizeOf: Int32Array;
  /** By pair: the stretches that hold it. */
  readonly holders: Holders;
  /** By pair: the stories whose titles hold it. */
  readonly titled: Holders;
  /** By pair: the share of all stretches of print that hold it. */
  readonly commonness: Float64Array;
  /** Its telling characters, which stand in pairs that nothing else holds. */
  readonly characters: Characters;
  /** What the stretches and the titles mean, whatever their words. */
  readonly meaning: Meaning;
}

let stock: Bigrams | null = null;
const isStock = (pair: number): boolean => (stock ??= bigramsOf(stockWords)).has(pair);

/** Figures and Latin codes recur in all stories: they are gaps. */
const isFigure = (unit: number): boolean => unit < 0x80;

/** The share of all stretches of print that hold a pair, where it tells something; else what it is. */
const shareInPrint = (pair: number): number => {
  const first = pair >>> 16;
  const second = pair & 0xffff;
  if (isFigure(first) || isFigure(second)) return figure;
  const rarity = isStock(pair) ? 0 : pairRarity(first, second);
  return rarity <= w.plain ? plain : Math.min(w.stretch * Math.exp(-rarity) + w.leastCommon, 0.5);
};
const figure = -1;
const plain = 0;

/** … over all pages: what a pair says of its text does not depend on the page. */
const shares = new Map<number, number>();
const mostShares = 400_000;
const commonnessOf = (pair: number): number => {
  let share = shares.get(pair);
  if (share === undefined) {
    if (shares.size === mostShares) shares.clear();
    share = shareInPrint(pair);
    shares.set(pair, share);
  }
  return share;
};

/** Reads the telling words of the stretches of a page and of the titles of its stories, given as slices of the page. */
export const readVocabulary = (
  page: PagePairs,
  texts: readonly (readonly Slice[])[],
  holders: Holders,
  titles: readonly (readonly Slice[])[],
): Vocabulary => {
  const commonness = Float64Array.from(page.pairs, commonnessOf);
  const titled = holdersOf(
    titles.map((slices) => page.distinct(slices)),
    page.count,
  );
  const sizeOf = new Int32Array(texts.length);
  const placesOf: Numbers[] = [];
  /** By pair: the last stretch that held it, from 1. */
  const met = new Int32Array(page.count);
  const pairsOf = texts.map((slices, i) => {
    const pairs: number[] = [];
    const places: number[] = [];
    let place = 0;
    let before = 0;
    for (const [from, to] of slices) {
      for (let at = from + 1 - page.start; at < to - page.start; at++) {
        const number = page.numbers[at] ?? -1;
        if (number < 0 || commonness[number] === figure) continue;
        const pair = page.pairs[number] ?? 0;
        // Pairs that do not overlap have a gap between them.
        if (pair >>> 16 !== before) place++;
        before = pair & 0xffff;
        place++;
        if (commonness[number] === plain || met[number] === i + 1) continue;
        met[number] = i + 1;
        sizeOf[i] = (sizeOf[i] ?? 0) + 1;
        if (countHolders(holders, number) === 1 && countHolders(titled, number) === 0) continue;
        pairs.push(number);
        places.push(place);
      }
    }
    placesOf.push(places);
    return pairs;
  });
  const characters = tellingCharacters(page, texts, titles);
  const meaning = readMeaning(page, texts, titles);
  return { pairsOf, placesOf, sizeOf, holders, titled, commonness, characters, meaning };
};
