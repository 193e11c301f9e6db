import type { Quantity } from './numbers.ts';

const bareList = /((?<![\d.A-Za-z])\d+(?:\.\d+)?(?:、\d+(?:\.\d+)?)*)(?:、|和|及|与|以及)$/u;

/**
 * Numbers of a list that leave their unit to the last one: 高于全国、全省7.5、6.1个百分点, and 1.3个、0.8个百分点.
 * Returns all quantities, those that borrow a unit among them, in the order of the text.
 */
export const withSharedUnits = (text: string, quantities: readonly Quantity[]): Quantity[] => {
  const all: Quantity[] = [];
  for (const [i, quantity] of quantities.entries()) {
    const bare = bareList.exec(text.slice(Math.max(0, quantity.start - 40), quantity.start))?.[1] ?? '';
    if (bare !== '') {
      let start = text.lastIndexOf(bare, quantity.start - 1);
      for (const digits of bare.split('、')) {
        const end = start + digits.length;
        const { unit, kind } = quantity;
        all.push({ start, end, digits: start, unitEnd: end, value: Number(digits), unit, kind, qualifier: null });
        start = end + 1;
      }
    }
    const next = quantities.slice(i + 1, i + 8).find(({ unit }) => unit !== '个');
    const shortened =
      quantity.unit === '个' &&
      next?.unit === '个百分点' &&
      /^[\d.个、和及与]*$/u.test(text.slice(quantity.end, next.start));
    all.push(shortened ? { ...quantity, unit: next.unit, kind: next.kind } : quantity);
  }
  return all;
};
