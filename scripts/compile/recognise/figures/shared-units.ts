import { qualifierBefore, type Quantity } from './numbers.ts';
import { magnitudes } from './units.ts';

/** 7.5、6.1和: numbers of a list that stand before the last one. */
const bareList = /((?<![\d.A-Za-z第])\d+(?:\.\d+)?(?:、\d+(?:\.\d+)?)*)(?:、|和|及|与|以及)$/u;
/** 3—, 800至, 50万～: the first of two bounds. Its groups: digits, magnitude, joint. */
const lowerBound = new RegExp(
  String.raw`(?<![\d.A-Za-z第/—–-])(\d+(?:\.\d+)?) ?(${magnitudes.join('|')})?( ?(?:[-—–～~]{1,2}|至|到) ?)$`,
  'u',
);
/** What a list or a lower bound ends with, before the number that has the unit. */
const open = /[、和及与至到\-—–～~ ]/u;
/** Numbers that borrow a unit are looked for so far back. */
const reach = 40;

/** The unit without its order of magnitude: 万元 → 元. */
const withoutMagnitude = (unit: string): string => {
  const magnitude = magnitudes.find((word) => unit.startsWith(word) && unit.length > word.length);
  return magnitude === undefined ? unit : unit.slice(magnitude.length);
};

/** 3—5家: the lower bound, which leaves its unit to the upper one; null where there is none. */
const lowerOf = (text: string, { digits: at, unit, kind }: Quantity): Quantity | null => {
  if (!open.test(text.charAt(at - 1))) return null;
  const found = lowerBound.exec(text.slice(Math.max(0, at - reach), at));
  if (found === null) return null;
  const [whole, digits = '', magnitude = '', joint = ''] = found;
  const own = magnitude === '' ? unit : magnitude + withoutMagnitude(unit);
  const end = at - joint.length;
  const start = at - whole.length;
  const { qualifier, length } = qualifierBefore(text.slice(Math.max(0, start - reach), start));
  return { start: start - length, end, digits: start, unitEnd: end, value: Number(digits), unit: own, kind, qualifier };
};

/** 高于全国、全省7.5、6.1个百分点: the numbers of a list before its last one. */
const listedBefore = (text: string, quantity: Quantity): Quantity[] => {
  if (!open.test(text.charAt(quantity.start - 1))) return [];
  const bare = bareList.exec(text.slice(Math.max(0, quantity.start - reach), quantity.start))?.[1] ?? '';
  if (bare === '') return [];
  const { unit, kind } = quantity;
  let start = text.lastIndexOf(bare, quantity.start - 1);
  return bare.split('、').map((digits) => {
    const end = start + digits.length;
    const one = { start, end, digits: start, unitEnd: end, value: Number(digits), unit, kind, qualifier: null };
    start = end + 1;
    return one;
  });
};

/**
 * Numbers that leave their unit to the one after them: 高于全国、全省7.5、6.1个百分点, 1.3个、0.8个百分点, 3—5家.
 * Returns all quantities, those that borrow a unit among them, in the order of the text.
 */
export const withSharedUnits = (text: string, quantities: readonly Quantity[]): Quantity[] => {
  const all: Quantity[] = [];
  for (const [i, quantity] of quantities.entries()) {
    const lower = lowerOf(text, quantity);
    all.push(...(lower === null ? listedBefore(text, quantity) : [lower]));
    const next = quantity.unit === '个' ? quantities.slice(i + 1, i + 8).find(({ unit }) => unit !== '个') : undefined;
    const shortened = next?.unit === '个百分点' && /^[\d.个、和及与]*$/u.test(text.slice(quantity.end, next.start));
    all.push(shortened ? { ...quantity, unit: next.unit, kind: next.kind } : quantity);
  }
  return all;
};
