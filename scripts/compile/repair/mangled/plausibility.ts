import { pairCount } from '../../text/lexicon.ts';
import { isTraditional, simplifiedOf } from '../to-simplified.ts';
import { isCommonHan } from './gbk-pairs.ts';

/** How well a character goes after another, as a logarithm: higher is better, 0 an everyday character. */
export type Plausibility = (before: string, character: string) => number;

const cost = { rare: -7, mark: -1.5, latin: -2, wide: -4, odd: -14, lost: -12 };

const judge = (character: string): number => {
  if (isCommonHan(simplifiedOf(character))) return 0;
  if (/[，、。；：？！“”‘’（）《》·…—]/u.test(character)) return cost.mark;
  if (/[\s!-~]/u.test(character)) return cost.latin;
  if (/\p{Script=Han}/u.test(character)) return isTraditional(character) ? cost.rare / 2 : cost.rare;
  if (/[\uFF01-\uFF5E]/u.test(character)) return cost.wide;
  return character === '□' ? cost.lost : cost.odd;
};

const known = new Map<string, number>();

const alone = (character: string): number => {
  let own = known.get(character);
  if (own === undefined) {
    own = judge(character);
    known.set(character, own);
  }
  return own;
};

/** Weight of a pair seen elsewhere on the same page, in pairs of the dictionary. */
const onPage = 4000;

/**
 * Judges by the class of a character, by the pairs inside the words of a dictionary, and by the pairs that stand
 * elsewhere on the page: what a page says once it is likely to say again.
 */
export const plausibilityOf = (page: string): Plausibility => {
  const seen = new Map<string, number>();
  let before = '';
  for (const unit of page) {
    const character = simplifiedOf(unit);
    if (before !== '') {
      const pair = before + character;
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
    }
    before = character;
  }
  return (first, second) => {
    const a = simplifiedOf(first);
    const b = simplifiedOf(second);
    const own = alone(second);
    if (own < cost.mark || a === '') return own;
    return own + Math.log1p((pairCount(a, b) + onPage * (seen.get(a + b) ?? 0)) / 10) / 2;
  };
};
