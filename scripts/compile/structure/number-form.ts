import { unitClass } from '../text/unit-class.ts';
import { numeralClass, parseNumeral } from './numeral.ts';

const han = '一二三四五六七八九十百〇零';

/** Ways to number a title, a heading or a list; the first that fits counts. Level: how deep it usually stands. */
const forms = [
  { name: 'chapter', level: 0, pattern: new RegExp(`^第\\s*([${numeralClass}]{1,6})\\s*[章节编篇部]分?\\s*`, 'u') },
  { name: 'article', level: 3, pattern: new RegExp(`^第\\s*([${numeralClass}]{1,6})\\s*条\\s*`, 'u') },
  { name: 'han', level: 1, pattern: new RegExp(`^([${han}]{1,4})\\s*[、.．,，]\\s*`, 'u') },
  { name: 'han-brackets', level: 2, pattern: new RegExp(`^[（(]\\s*([${han}]{1,4})\\s*[）)]\\s*[、.．]?\\s*`, 'u') },
  // 1.5 亿元 and 2.0 版 are quantities; 1.北京, 1. 2024年 and 1.2024年 are numbered.
  {
    name: 'arabic',
    level: 3,
    pattern: /^([0-9０-９]{1,3})\s*(?:[、．]|[.,](?![0-9])|[.](?=(?:19|20)[0-9]{2}\s*年))\s*/u,
  },
  { name: 'arabic-brackets', level: 4, pattern: /^[（(]\s*([0-9０-９]{1,3})\s*[）)]\s*[、.．]?\s*/u },
  { name: 'arabic-half-bracket', level: 4, pattern: /^([0-9０-９]{1,3})\s*[）)]\s*/u },
  { name: 'arabic-square', level: 3, pattern: /^[【[［〔]\s*([0-9０-９]{1,3})\s*[】\]］〕]\s*/u },
  { name: 'circled', level: 5, pattern: /^([①-⑳])\s*[、.．]?\s*/u },
  {
    name: 'padded',
    level: 3,
    pattern: /^(0[1-9]|[0-9]{1,2}(?=\s*[|｜/／丨]))\s*[|｜/／丨\s]\s*(?=[\p{Script=Han}“《【])/u,
  },
] as const;

export type NumberForm = (typeof forms)[number]['name'];

export interface NumberMark {
  readonly form: NumberForm;
  readonly level: number;
  readonly value: number;
  /** UTF-16 units it takes at the head of the text, white space after it included. */
  readonly length: number;
}

/** What a number may begin with: no other text need be held against the forms. */
const beginsNumber = unitClass(/[第一二三四五六七八九十百〇零0-9０-９①-⑳（(【[［〔]/u);

/** The number at the head of a text, null where there is none. Dates (2月18日), years and quantities are none. */
export const readNumberMark = (text: string): NumberMark | null => {
  if (!beginsNumber(text.charCodeAt(0))) return null;
  for (const { name, level, pattern } of forms) {
    const match = pattern.exec(text);
    const value = match?.[1] === undefined ? null : parseNumeral(match[1]);
    if (match !== null && value !== null) return { form: name, level, value, length: match[0].length };
  }
  return null;
};

/** Heads that open a paragraph of an enumeration within running text: 其一， 一是 首先， ——. */
const enumerators: readonly RegExp[] = [
  /^其[一二三四五六七八九][，,是、]/u,
  /^[一二三四五六七八九十]+[是要则来]/u,
  /^第[一二三四五六七八九十][，,、]/u,
  /^(?:首先|其次|再次|再者|最后|此外|另外|同时|一方面|另一方面)[，,]/u,
  /^(?:——|--|—)\s*\S/u,
  /^[●•·▪■◆◇○□★☆▲△◎※►▶]\s*\S/u,
];

/** Whether the text opens like a member of an enumeration: such a paragraph continues nothing. */
export const opensMember = (text: string): boolean =>
  readNumberMark(text) !== null || enumerators.some((pattern) => pattern.test(text));
