import { matchesOf } from '../../text/matches-of.ts';
import { fromLunar, newYearsEve } from './lunar-calendar.ts';
import { isDay, type CalendarDate } from './calendar-date.ts';
import { firstWorkday, type Holiday } from './statutory-holidays.ts';

/** A day named in a text. Offsets are UTF-16 units. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  /** Which day it is in `year`, where the text does not name the year itself; null where that cannot be said. */
  readonly inYear: (year: number) => CalendarDate | null;
  /** The year the text names, or how many years it lies back (今年 0, 去年 1). */
  readonly year: { readonly fixed: number } | { readonly back: number } | null;
  readonly kind: 'solar' | 'lunar' | 'workday';
  /** A day of the month the text was written in (本月 0, 上月 -1): only its own day tells which. */
  readonly near?: { readonly months: number; readonly day: number };
}

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const lunarMonths: Readonly<Record<string, number>> = { ...digits, 正: 1, 冬: 11, 十一: 11, 腊: 12, 十二: 12 };

/** 初九 9, 十五 15, 廿三 23, 二十三 23, 三十 30. */
const lunarDay = (word: string): number | null => {
  const plain = word.replace(/^初/u, '').replace(/^廿/u, '二十').replace(/^卅/u, '三十');
  const match = /^(?:([二三])?(十))?([一二三四五六七八九十])?$/u.exec(plain);
  if (match === null || plain === '') return null;
  const [, tens, ten, ones] = match;
  const day =
    (ten === undefined ? 0 : 10 * (digits[tens ?? '一'] ?? 1)) + (ones === undefined ? 0 : (digits[ones] ?? 0));
  return day >= 1 && day <= 30 ? day : null;
};

const backOf: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 当年: 0, 去年: 1, 上年: 1, 前年: 2, 明年: -1 };

const solar =
  /(?:(?<full>(?:19|20)\d\d) ?年 ?|(?<relative>今年|本年|去年|上年|前年|明年)(?:的)? ?)?(?<!\d)(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2})(?: ?[-—–～~至] ?\d{1,2})? ?[日号]/gu;
/** 二〇二四年二月十八日, 二月十八日: digits as Chinese characters. */
const han =
  /(?:(?<full>二[〇○零][〇○零一二三四五六七八九]{2})年|(?<![\p{Script=Han}]))(?<month>十[一二]?|[一二三四五六七八九])月(?<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日/gu;
/** 上月28日, 本月15日. */
const near = /(?<near>上个?月|本月|当月|下个?月)(?<day>\d{1,2}) ?[日号]/gu;
const iso = /(?<!\d)(?<full>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/gu;
const lunar =
  /(?:(?<relative>今年|去年)的?)?(?:农历|夏历|阴历)?(?:(?<eve>除夕|大年三十)|(?<lantern>元宵节)|(?:大年|新年|正月)(?<dayone>初[一二三四五六七八九十])|(?<month>[正二三四五六七八九十冬腊]|十一|十二)月(?<day>初[一二三四五六七八九十]|十[一二三四五六七八九]?|廿[一二三四五六七八九]|二十[一二三四五六七八九]?|三十)(?![一二三四五六七八九十日]))/gu;

/** 春节后首个工作日, 节后开工第一天, 新春上班首日, 龙年春节开假第一天, 春节长假结束第一天. */
const work = '(?:工作日|上班日|开工日|上班|开工|复工|收假|开假|假期结束|长假结束|收假上班)';
const first = '(?:首个|第一个|头一个|首日|第一天|头一天)';
const workday = new RegExp(
  `(?<feast>春节|新春|农历新年|农历新春|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年(?:春节)?|元旦|国庆节?|新年|节)` +
    `(?:长假|假期|假日|小长假|收假|开假)?(?:结束)?(?:之?后)?(?:的)?` +
    `(?:${first}(?:的)?${work}|${work}(?:后)?(?:的)?(?:${work})?${first}|(?:结束|收假|开假)(?:后)?(?:的)?${first}|后(?:的)?${first})`,
  'gu',
);
const holidayOf = (feast: string): Holiday => (feast === '元旦' ? '元旦' : feast.startsWith('国庆') ? '国庆' : '春节');

/** What stands in every text that names a day of the lunar calendar, or a working day by its feast. */
const feastSigns = /[一二三四五六七八九十正冬腊]月|初|除夕|大年三十|元宵节|首[个日]|[第头]一[个天]/u;

/** Whether a text may name a day otherwise than by the solar calendar: a cheap look before `dateExpressions`. */
export const mayNameFeast = (text: string): boolean => feastSigns.test(text);

type Groups = Readonly<Record<string, string | undefined>>;

const yearOf = (groups: Groups): DateExpression['year'] => {
  if (groups.full !== undefined) return { fixed: Number(groups.full) };
  return groups.relative === undefined ? null : { back: backOf[groups.relative] ?? 0 };
};

type Day = Omit<DateExpression, 'start' | 'end'>;

const readSolar = (groups: Groups): Day | null => {
  const month = Number(groups.month);
  const day = Number(groups.day);
  const inYear = (year: number): CalendarDate | null => (isDay({ year, month, day }) ? { year, month, day } : null);
  return inYear(2024) === null ? null : { inYear, year: yearOf(groups), kind: 'solar' };
};

const readHan = ({ full, month = '', day = '' }: Groups): Day => {
  const date = { month: lunarMonths[month] ?? 1, day: lunarDay(day) ?? (day === '三十一' ? 31 : 0) };
  const fixed = Array.from(full ?? '').reduce((sum, c) => 10 * sum + (digits[c] ?? 0), 0);
  const inYear = (year: number): CalendarDate | null => (isDay({ year, ...date }) ? { year, ...date } : null);
  return { inYear, year: full === undefined ? null : { fixed }, kind: 'solar' };
};

const readNear = ({ near: month = '', day = '' }: Groups): Day => {
  const months = month.startsWith('上') ? -1 : month.startsWith('下') ? 1 : 0;
  return { inYear: () => null, year: null, kind: 'solar', near: { months, day: Number(day) } };
};

const readLunar = (groups: Groups): Day | null => {
  const eve = groups.eve !== undefined;
  const month = groups.month === undefined ? 1 : (lunarMonths[groups.month] ?? 1);
  const day = groups.lantern === undefined ? lunarDay(groups.dayone ?? groups.day ?? '') : 15;
  if (!eve && day === null) return null;
  // 腊月 and 冬月 of the winter before belong to the lunar year that began a year earlier.
  const inYear = (year: number): CalendarDate | null =>
    eve ? newYearsEve(year) : fromLunar(month >= 11 ? year - 1 : year, month, day ?? 1);
  return { inYear, year: yearOf(groups), kind: 'lunar' };
};

const readWorkday = ({ feast = '' }: Groups, text: string): Day | null => {
  // 新年 alone may be the first of January or the Spring Festival: only company decides.
  if (feast === '新年' && !/春节|新春|农历|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年/u.test(text)) return null;
  return { inYear: (year) => firstWorkday(holidayOf(feast), year), year: null, kind: 'workday' };
};

interface Form {
  /** Characters of which one stands in every text that the pattern matches. */
  readonly signs: string;
  /** What stands in every such text, where the pattern is dear and seldom wanted. */
  readonly likely?: RegExp;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, text: string) => Day | null;
}

const forms: readonly Form[] = [
  { signs: '月', pattern: solar, read: readSolar },
  { signs: '-/.', pattern: iso, read: readSolar },
  { signs: '月', likely: /[一二三四五六七八九十]月/u, pattern: han, read: readHan },
  { signs: '月', pattern: near, read: readNear },
  {
    signs: '月除大元初',
    likely: /[正二三四五六七八九十一冬腊]月|[年月]初|除夕|大年三十|元宵节/u,
    pattern: lunar,
    read: readLunar,
  },
  {
    signs: '首第头',
    likely: /[节年春旦庆].{0,18}(?:首[个日]|[第头]一[个天])/u,
    pattern: workday,
    read: readWorkday,
  },
];

/** By code unit: the forms it is a sign of, as bits. */
const signs = new Uint8Array(0x1_0000);
for (const [form, { signs: own }] of forms.entries()) {
  for (const sign of own) signs[sign.charCodeAt(0)] = (signs[sign.charCodeAt(0)] ?? 0) | (1 << form);
}

/** Every day a text names, in order. A month without a day, 日前 and 近日 name none. */
export const dateExpressions = (text: string): DateExpression[] => {
  let seen = 0;
  for (let i = 0; i < text.length; i++) seen |= signs[text.charCodeAt(i)] ?? 0;
  if (seen === 0) return [];
  const found: DateExpression[] = [];
  forms.forEach(({ likely, pattern, read }, form) => {
    if ((seen & (1 << form)) === 0 || likely?.test(text) === false) return;
    for (const match of matchesOf(pattern, text)) {
      const day = read(match.groups ?? {}, text);
      if (day !== null) found.push({ start: match.index, end: match.index + match[0].length, ...day });
    }
  });
  return found.sort((a, b) => a.start - b.start);
};
