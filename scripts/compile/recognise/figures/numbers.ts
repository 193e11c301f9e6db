import type { Qualifier } from '../../../../src/domain/figure.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { unitClass } from '../../text/unit-class.ts';
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
  ['小于', '以内'],
  ['少于', '以内'],
  ['低于', '以内'],
  ['不大于', '不超过'],
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
  ['大于', '超'],
  ['多于', '超'],
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

const number = String.raw`(?<![\d.A-Za-z])(\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** A number up to its unit. Its groups: digits, 余 before the magnitude, magnitude, 余 behind it. */
const numberPattern = new RegExp(
  String.raw`${number} ?(?:([余多几])? ?(${longestFirst(magnitudes)})?([余多])? ?)(?!(?:${longestFirst(notUnits)}))`,
  'gu',
);

/** The units by the character they begin with, longer ones first. */
const unitsByStart = Map.groupBy(
  [...kindOfUnit.keys()].sort((a, b) => b.length - a.length),
  (unit) => unit.charAt(0),
);
const unitAt = (text: string, at: number): string =>
  unitsByStart.get(text.charAt(at))?.find((unit) => text.startsWith(unit, at)) ?? '';

const qualifiersBefore = new Map(before);
const qualifiersAfter = new Map(after);
const beforePattern = new RegExp(`(${longestFirst([...qualifiersBefore.keys()])}) ?$`, 'u');
/** 1公斤多卖12元: 多 belongs to the verb. */
const afterPattern = new RegExp(`^ ?(?!多[卖收产增花用赚打])(${longestFirst([...qualifiersAfter.keys()])})`, 'u');
const bareMagnitudeEnd = /^(?:$|[，。；、：！？）”\s以左上])/u;
const afterOrdinal = /(?:第|No\.?|№) ?(?:\d{1,4} ?[-—–~～至到、]{1,2} ?)?$/iu;
const endsOrdinal = unitClass(/[第o.№ \-—–~～至到、]/iu);
const afterRangeOrName = /[A-Za-z\-—–+×*/~～.:·□∶]$|\d：$/u;
/** What may stand before the dash of 3—5家, 50万—200万元, 20%～30%. Its group: what follows the digits of the first. */
const firstOfTwo = /(?<![\d.A-Za-z/第—-])\d+(?:\.\d+)? ?(\D*?) ?[-—–~～]{1,2} ?$/u;
/** Whether a text is a unit with or without an order of magnitude, or nothing. */
const isUnit = (text: string): boolean =>
  text === '' ||
  kindOfUnit.has(text) ||
  magnitudes.some((word) => text.startsWith(word) && (text === word || kindOfUnit.has(text.slice(word.length))));
/** Where `head` ends at a number: whether that is the second of two with a dash between them; 0531—8888 is none. */
const isSecondOfTwo = (head: string): boolean => {
  const first = firstOfTwo.exec(head)?.[1];
  return first !== undefined && isUnit(first);
};

const thousands = /[,，]/gu;
const anyDigit = /[\d０-９]/u;

/** Full-width digits and signs as half-width ones, unit for unit, so that offsets stay. */
const fullWidth = /[０-９．％＋－／Ａ-Ｚａ-ｚ]/gu;
const halfWidth = (text: string): string =>
  text.search(fullWidth) === -1
    ? text
    : text.replaceAll(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** 3亿5000万元, 1万2千人: the larger order of magnitude before a number. */
const larger = /(?<![\d.A-Za-z])(\d+)([亿万]) ?$/u;
const endsLarger = unitClass(/[亿万 ]/u);
const sizes: ReadonlyMap<string, number> = new Map([
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]);

/** What qualifies a number from before it, where `head` ends at its first digit; `length` in UTF-16 units of `head`. */
export const qualifierBefore = (head: string): { readonly qualifier: Qualifier | null; readonly length: number } => {
  const leading = beforePattern.exec(head);
  if (leading === null) return { qualifier: null, length: 0 };
  return { qualifier: qualifiersBefore.get(leading[1] ?? '') ?? null, length: leading[0].length };
};

/** Every number of a text that carries a unit and is not a date, a duration, an ordinal or a part of a name. */
export const quantitiesOf = (printed: string): Quantity[] => {
  const found: Quantity[] = [];
  if (!anyDigit.test(printed)) return found;
  const text = halfWidth(printed);
  for (const match of matchesOf(numberPattern, text)) {
    const [whole, digits = '', more, magnitude = '', more2] = match;
    const measure = unitAt(text, match.index + whole.length);
    const head = text.slice(Math.max(0, match.index - 12), match.index);
    const last = match.index === 0 ? 0 : text.charCodeAt(match.index - 1);
    const above = endsLarger(last) ? larger.exec(head) : null;
    const [added = '', aboveDigits = '', aboveMagnitude = ''] = above ?? [];
    const unit = (aboveMagnitude === '' ? magnitude : aboveMagnitude) + measure;
    if (unit === '') continue;
    const unitEnd = match.index + (whole + measure).trimEnd().length;
    const tail = text.slice(unitEnd, unitEnd + 8);
    if (measure === '' && !bareMagnitudeEnd.test(tail)) continue;
    if (endsOrdinal(last) && afterOrdinal.test(head)) continue;
    if (afterRangeOrName.test(head) && !isSecondOfTwo(head)) continue;
    const first = match.index - added.length;
    const leading = qualifierBefore(text.slice(Math.max(0, first - 12), first));
    const own = Number(digits.replaceAll(thousands, ''));
    const trailing = afterPattern.exec(tail);
    const suffix = trailing === null ? undefined : qualifiersAfter.get(trailing[1] ?? '');
    const open = more !== undefined || more2 !== undefined ? '超' : null;
    found.push({
      start: first - leading.length,
      end: unitEnd + (trailing?.[0].length ?? 0),
      digits: first,
      unitEnd,
      value:
        above === null
          ? own
          : Number(aboveDigits) + (own * (sizes.get(magnitude) ?? 1)) / (sizes.get(aboveMagnitude) ?? 1),
      unit,
      kind: kindOfUnit.get(measure) ?? 'count',
      qualifier: suffix ?? leading.qualifier ?? open,
    });
  }
  return found;
};
