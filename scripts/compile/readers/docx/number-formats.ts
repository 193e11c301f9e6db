const digits = '〇一二三四五六七八九';
const legalDigits = '零壹贰叁肆伍陆柒捌玖';

/** 1–9999 in Chinese: 十二, 一百零五; `one` says whether 10–19 keep their 一. */
const counting = (value: number, numerals: string, units: readonly [string, string, string], one: boolean): string => {
  if (value < 1 || value > 9999) return String(value);
  const zero = numerals === digits ? '零' : (numerals[0] ?? '');
  let text = '';
  let gap = false;
  for (const [power, unit] of [
    [1000, units[2]] as const,
    [100, units[1]] as const,
    [10, units[0]] as const,
    [1, ''] as const,
  ]) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += zero;
    gap = false;
    text += (power === 10 && digit === 1 && text === '' && !one ? '' : (numerals[digit] ?? '')) + unit;
  }
  return text;
};

const chinese = (value: number): string => counting(value, digits, ['十', '百', '千'], false);
const legal = (value: number): string => counting(value, legalDigits, ['拾', '佰', '仟'], true);
const digital = (value: number): string => Array.from(String(value), (digit) => digits[Number(digit)] ?? '').join('');

const letters = (value: number, first: string): string =>
  value < 1 ? '' : String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const roman = (value: number): string => {
  let text = '';
  let rest = Math.min(value, 4000);
  for (const [sign, letter] of romanSigns) for (; rest >= sign; rest -= sign) text += letter;
  return text;
};

/** Signs that stand in a row in Unicode from `first` on, for 1 to `last`. */
const signs =
  (first: string, last: number) =>
  (value: number): string =>
    value >= 1 && value <= last ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1) : String(value);

const cycle =
  (names: string) =>
  (value: number): string =>
    names[(value - 1) % names.length] ?? String(value);

/** Formats of automatic numbers (ECMA-376-1, 17.18.59 ST_NumberFormat) that documents in Chinese use. */
export const numberFormats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) =>
    String(value).replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: signs('①', 20),
  decimalEnclosedCircleChinese: signs('①', 20),
  decimalEnclosedFullstop: signs('⒈', 20),
  decimalEnclosedParen: signs('⑴', 20),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: signs('㊀', 10),
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  none: () => '',
};
