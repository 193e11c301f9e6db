import { namedStretches } from './named-stretches.ts';
import { quantitiesOf, type Quantity } from './numbers.ts';
import { otherWords } from './trade-units.ts';
import { withSharedUnits } from './shared-units.ts';

/** 5米宽厚板, 3级医院: an attribute of a thing, no measurement of it. */
const attribute = /^(?:宽|长|高|厚|深|粗|级(?!别)|口径|下(?:稳|工|运|保|使)|的?(?:低温|高温|高压|环境|条件))/u;

const continued = new Map(Object.entries(otherWords).map(([unit, words]) => [unit, new RegExp(`^(?:${words})`, 'u')]));
/** 培训班40期, 播出12期: editions of something that is held or published again and again; else a 期 is a stage. */
const editions =
  /培训|讲|班|课|沙龙|节目|栏目|论坛|活动|播|刊|简报|快讯|专报|专刊|展|集训|夜校|学堂|直播|访谈|路演|对接会|推介|办/u;
const editionReach = 14;

/** 排名上升3位, 前移5个位次: a place in an order, no measurement. */
const rank = /(?:排名|位次|名次|排位|座次|前移|前进|跃升|后移)[^，。；\d]{0,8}$/u;
const rankNoun = /^(?:位次|名次)/u;

/** 3期工程, 5车间: what looks like a unit is the head of another word, or a stage. */
const isOtherWord = (text: string, { unit, start, unitEnd }: Quantity): boolean =>
  (unit === '位' && rank.test(text.slice(Math.max(0, start - 16), start))) ||
  (unit === '个' && rankNoun.test(text.slice(unitEnd, unitEnd + 2))) ||
  // 2小时40分 is a time.
  (unit === '分' && /[时度]/u.test(text.charAt(start - 1))) ||
  continued.get(unit)?.test(text.slice(unitEnd, unitEnd + 8)) === true ||
  (unit === '期' &&
    !editions.test(text.slice(Math.max(0, start - editionReach), start) + text.slice(unitEnd, unitEnd + editionReach)));

/** 1公斤多卖12元, 1亩能收800元: by what the other number is reckoned. */
const reckonedBy = /^[多少能可]{0,2}[卖收产增花用省赚补][^，。；]{0,6}?\d/u;

/** Lengths, temperatures and points that bound a class: 120米以下空域, 70分以上的. */
const bounded = /^(?:米|公里|千米|分|℃|摄氏度|千伏|兆瓦)$/u;
/** 1080P is a picture, not computing power. */
const pictures: ReadonlySet<number> = new Set([480, 720, 1080, 2160]);

/** 采购额超过1000万元的，…: a condition that closes with 的 measures nothing. */
const conditional = /^ ?的[，,]/u;

/** 投资10亿元以上的项目: the number bounds a class, it measures nothing. */
const bounds = (text: string, { kind, qualifier, end, unit, value }: Quantity): boolean =>
  (unit === 'P' && pictures.has(value)) ||
  conditional.test(text.slice(end, end + 3)) ||
  ((qualifier === '以上' || qualifier === '以内') &&
    bounded.test(unit) &&
    /^ ?的?[\u4e00-\u9fa5“]/u.test(text.slice(end, end + 3))) ||
  (kind === 'money' &&
    (((qualifier === '以上' || qualifier === '以内') &&
      /^ ?的?(?!资金|补贴|补助|奖励|贷款|支持|订单|基金|税收|收入|信贷|投资|规模)[\u4e00-\u9fa5“]/u.test(
        text.slice(end, end + 5),
      )) ||
      (qualifier === '超' &&
        /^ ?的?[\u4e00-\u9fa5]{0,4}?(?:企业|项目|园区|集群|产业|公司|县|镇|村)/u.test(text.slice(end, end + 9)))));

/** The quantities of a text that stand in no name and measure something. */
export const usableQuantities = (text: string): Quantity[] => {
  const quantities = quantitiesOf(text);
  if (quantities.length === 0) return quantities;
  const names = namedStretches(text);
  return withSharedUnits(text, quantities).filter(
    (quantity) =>
      !names.some(([start, end]) => start <= quantity.digits && quantity.digits < end) &&
      !isOtherWord(text, quantity) &&
      !(
        quantity.value === 1 &&
        quantity.kind === 'measure' &&
        reckonedBy.test(text.slice(quantity.unitEnd, quantity.unitEnd + 12))
      ) &&
      !(quantity.kind === 'measure' && attribute.test(text.slice(quantity.unitEnd, quantity.unitEnd + 3))) &&
      !bounds(text, quantity),
  );
};
