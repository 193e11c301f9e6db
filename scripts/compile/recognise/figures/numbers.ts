import type { Qualifier } from '../../../../src/domain/figure.ts';
import { magnitudes, notUnits, unitKinds, type UnitKind } from './units.ts';

/** A number with its unit as it stands in a text. Offsets are UTF-16 units of that text. */
export interface Quantity {
  /** From the qualifier or the first digit to the end of the unit or of what qualifies it. */
  readonly start: number;
  readonly end: number;
  /** Where the digits begin and where the unit ends. */
  readonly digits: number;
  readonly unitEnd: number;
  readonly value: number;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly qualifier: Qualifier | null;
}

/** 限定语 before a number. The text that stands for each of the domain's qualifiers; longer words first. */
const before: readonly (readonly [string, Qualifier])[] = [
  ['不得少于', '不少于'],
  ['不得低于', '不少于'],
  ['不得超过', '不超过'],
  ['不得高于', '不超过'],
  ['不到', '以内'],
  ['不足', '以内'],
  ['不少于', '不少于'],
  ['不低于', '不少于'],
  ['不小于', '不少于'],
  ['至少', '不少于'],
  ['不超过', '不超过'],
  ['不高于', '不超过'],
  ['不多于', '不超过'],
  ['最多', '不超过'],
  ['控制在', '以内'],
  ['超过', '超'],
  ['突破', '超'],
  ['高于', '超'],
  ['超', '超'],
  ['逾', '超'],
  ['接近', '近'],
  ['将近', '近'],
  ['近', '近'],
  ['大约', '约'],
  ['大概', '约'],
  ['约为', '约'],
  ['约', '约'],
];

/** 限定语 after the unit. */
const after: readonly (readonly [string, Qualifier])[] = [
  ['以上', '以上'],
  ['及以上', '以上'],
  ['左右', '左右'],
  ['上下', '左右'],
  ['以内', '以内'],
  ['以下', '以内'],
  ['之内', '以内'],
  ['余', '超'],
  ['多', '超'],
];

const escape = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const kindOfUnit = new Map<string, UnitKind>(
  Object.entries(unitKinds).flatMap(([kind, words]) => words.map((word) => [word, kind as UnitKind] as const)),
);

const number = String.raw`(?<![\d.A-Za-z])(?<digits>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const quantityPattern = new RegExp(
  String.raw`${number} ?(?:(?<more>[余多几])? ?(?<magnitude>${longestFirst(magnitudes)})?(?<more2>[余多])? ?)` +
    String.raw`(?!(?:${longestFirst(notUnits)}))(?<unit>${longestFirst([...kindOfUnit.keys()])})?`,
  'gu',
);

const beforePattern = new RegExp(`(${longestFirst(before.map(([word]) => word))}) ?$`, 'u');
const afterPattern = new RegExp(`^ ?(${longestFirst(after.map(([word]) => word))})`, 'u');
const bareMagnitudeEnd = /^(?:$|[，。；、：！？）”\s以左上])/u;
const afterOrdinal = /(?:第|No\.?|№) ?$/iu;
const afterRangeOrName = /[A-Za-z\-—+×*/~～.:·□∶]$|\d：$/u;

/** Full-width digits and signs as half-width ones, unit for unit, so that offsets stay. */
const halfWidth = (text: string): string =>
  text.replaceAll(/[０-９．％＋－／Ａ-Ｚａ-ｚ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** Every number of a text that carries a unit and is not a date, a duration, an ordinal or a part of a name. */
export const quantitiesOf = (printed: string): Quantity[] => {
  const text = halfWidth(printed);
  const found: Quantity[] = [];
  for (const match of text.matchAll(quantityPattern)) {
    const { digits = '', magnitude = '', unit: measure = '', more, more2 } = match.groups ?? {};
    const unitEnd = match.index + match[0].trimEnd().length;
    const head = text.slice(Math.max(0, match.index - 8), match.index);
    const tail = text.slice(unitEnd, unitEnd + 8);
    const unit = magnitude + measure;
    if (unit === '' || (measure === '' && !bareMagnitudeEnd.test(tail))) continue;
    if (afterOrdinal.test(head)) continue;
    if (afterRangeOrName.test(head) && !/[%\d元家个项][-—~～]+$/u.test(head)) continue;
    const leading = beforePattern.exec(head);
    const trailing = afterPattern.exec(tail);
    const suffix = after.find(([word]) => word === trailing?.[1])?.[1];
    const prefix = before.find(([word]) => word === leading?.[1])?.[1];
    const open = more !== undefined || more2 !== undefined ? '超' : null;
    found.push({
      start: match.index - (leading?.[0].length ?? 0),
      end: unitEnd + (trailing?.[0].length ?? 0),
      digits: match.index,
      unitEnd,
      value: Number(digits.replaceAll(/[,，]/gu, '')),
      unit,
      kind: kindOfUnit.get(measure) ?? 'count',
      qualifier: suffix ?? prefix ?? open,
    });
  }
  return found;
};
