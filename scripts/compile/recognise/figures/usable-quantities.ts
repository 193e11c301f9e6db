import { namedStretches } from './named-stretches.ts';
import { quantitiesOf, type Quantity } from './numbers.ts';
import { withSharedUnits } from './shared-units.ts';

/** 5米宽厚板, 3级医院: an attribute of a thing, no measurement of it. */
const attribute = /^(?:宽|长|高|厚|深|粗|级(?!别)|口径)/u;

/** 投资10亿元以上的项目: the number bounds a class, it measures nothing. */
const bounds = (text: string, { kind, qualifier, end }: Quantity): boolean =>
  kind === 'money' &&
  ((qualifier === '以上' && /^ ?的?[\u4e00-\u9fa5“]/u.test(text.slice(end, end + 3))) ||
    (qualifier === '超' &&
      /^ ?的?[\u4e00-\u9fa5]{0,4}?(?:企业|项目|园区|集群|产业|公司|县|镇|村)/u.test(text.slice(end, end + 9))));

/** The quantities of a text that stand in no name and measure something. */
export const usableQuantities = (text: string): Quantity[] => {
  const named = new Uint8Array(text.length);
  for (const [start, end] of namedStretches(text)) named.fill(1, start, end);
  return withSharedUnits(text, quantitiesOf(text)).filter(
    (quantity) =>
      named[quantity.digits] === 0 &&
      !attribute.test(text.slice(quantity.unitEnd, quantity.unitEnd + 3)) &&
      !bounds(text, quantity),
  );
};
