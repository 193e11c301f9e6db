import { characterRarity } from '../../text/lexicon.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { holdersOf, type Holders, type Numbers, type PagePairs } from '../stitch/page-pairs.ts';
import { likenessWeights as w } from './thread-weights.ts';

/**
 * The telling characters of a page, numbered in the order in which they appear. A story told in plain words goes on
 * with single ones that no pair catches: 砖, 灯 and 秤 stand before and after other characters each time.
 */
export interface Characters {
  /** By stretch: the numbers of its characters, each once. */
  readonly of: readonly Numbers[];
  /** By number: the stretches that hold it, and the stories whose titles do. */
  readonly holders: Holders;
  readonly titled: Holders;
  /** By number: the share of all stretches of print that hold it. */
  readonly commonness: Float64Array;
}

/** By code unit: the share of all stretches of print that hold it, 0 where it tells nothing; NaN until it is asked for. */
const shares = new Float64Array(0x10000).fill(NaN);
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const shareOf = (unit: number): number => {
  const known = shares[unit] ?? 0;
  if (!Number.isNaN(known)) return known;
  const rarity = isHan(unit) ? characterRarity(unit) : 0;
  return (shares[unit] = rarity <= w.plainCharacter ? 0 : w.stretch * Math.exp(-rarity));
};

/** Reads the telling characters of the stretches of a page and of the titles of its stories, given as slices of the page. */
export const tellingCharacters = (
  { text, start }: PagePairs,
  texts: readonly (readonly Slice[])[],
  titles: readonly (readonly Slice[])[],
): Characters => {
  /** By code unit: its number, from 1. */
  const numbers = new Uint16Array(0x10000);
  const commonness: number[] = [];
  /** By number: the last list that held it, from 1. */
  const met: number[] = [];
  let list = 0;
  const numberOf = (unit: number): number => {
    const share = shareOf(unit);
    if (share === 0) return -1;
    met.push(0);
    return (numbers[unit] = commonness.push(share)) - 1;
  };
  const addDistinct = (found: number[], from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const known = numbers[unit] ?? 0;
      const number = known === 0 ? numberOf(unit) : known - 1;
      if (number < 0 || met[number] === list) continue;
      met[number] = list;
      found.push(number);
    }
  };
  const distinct = (slices: readonly Slice[]): Numbers => {
    const found: number[] = [];
    list++;
    for (const slice of slices) addDistinct(found, slice[0] - start, slice[1] - start);
    return found;
  };
  const of = texts.map(distinct);
  const inTitles = titles.map(distinct);
  return {
    of,
    holders: holdersOf(of, commonness.length),
    titled: holdersOf(inTitles, commonness.length),
    commonness: Float64Array.from(commonness),
  };
};
