import { matchesOf } from '../../text/matches-of.ts';
import type { Vantage } from '../dates/vantage.ts';

export interface Period {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** The year as a whole, by its number: no month, no quarter, no half of it. 今年 may mean the year so far. */
  readonly wholeYear: boolean;
  /** No year is named with it: 全年, 上半年, 四季度. */
  readonly open: boolean;
  /** The month in which it ends, 1–12, where only the year of the text stands in for its own; else null. */
  readonly openUntil: number | null;
  /** The month in which it ends, 1–12, where it is a part of a year that is named without the year; else null. */
  readonly until: number | null;
}

/** What a number is compared with is not the time it is said of. */
const comparison =
  /(?:较|比|同|与|相比|对比|[高低多少快优]于)(?:\d{4} ?年|“?十[一二三四五六]五”?末|上年|去年|前年|上年同期|去年同期|同期)[^，。；]{0,6}?(?=相比|[增提上升扩下降减回]|分别|年均|\d|$)|(?:是|为|相当于)(?:\d{4} ?年|上年|去年|前年)(?:全年|同期)?的(?=[\d约近]|$)/gu;
/** A year in the name of a meeting, a plan or a list is not the time a number is said of. */
const nameOfEvent =
  /(?:\d{4} ?年(?:第?[一二三四] ?季度)?|[一二三四] ?季度)[^，。；、：\d]{0,24}?(?:大会|会议|推进会|座谈会|发布会|培训会|工作会|动员会|论坛|博览会|专项行动|行动计划|行动方案|方案|报告|清单|通报|项目(?:集中|联动)开工)/gu;
const range = /\d{4} ?年?(?:度|[年底末]*)? ?[-—–~～至到] ?\d{4} ?年?/gu;
const expression =
  /(?:(?<full>20\d\d|19\d\d) ?年(?!代)|(?<now>今年|本年度?|全年(?!目标|计划(?:的|[，。；]|$)|任务)|年内|年度(?=计划|目标|投资))|(?<last>去年|上年|过去一年)|“?十(?<plan>[一二三四五六])五”?(?:规划)?(?:时?期)?末|(?<before>前年))(?<rest>度)?(?:第?(?<quarter>[一二三四1-4]) ?季度|(?<part>以来|[上下]半年|\d{1,2} ?月? ?[至到—–-] ?\d{1,2} ?月|\d{1,2} ?月|前\d{1,2} ?个?月|前[一二三两]季度|年?初))?|(?<lone>(?<![上下前])[一二三四] ?季度|首季)|(?<part2>[上下]半年|前三季度|(?<![\d年月])1 ?月? ?[至到—–-] ?\d{1,2} ?月(?!\d)|前\d{1,2} ?个?月)/gu;
/** Every time has one of these; most stretches have none. */
const timely = /[年季月末]/u;
const blank = (s: string): string => '　'.repeat(s.length);
const blanked = (text: string, pattern: RegExp): string =>
  text.search(pattern) === -1 ? text : text.replaceAll(pattern, blank);
const quarterOf: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  首: 1,
};

/** The last year of a five-year plan: the fourteenth ends in 2025. */
const endOfPlan = (ordinal: string): number => 2010 + 5 * '一二三四五六'.indexOf(ordinal);

/** The month in which a part of a year ends: 上半年 6, 1—9月 9. */
const lastMonth = (part: string): number =>
  part === '上半年'
    ? 6
    : part === '前三季度'
      ? 9
      : part === '下半年'
        ? 12
        : Number(/(\d{1,2}) ?个?月$/u.exec(part)?.[1] ?? 12);

/**
 * The last time named in a stretch: 2023年, 去年, 2024年一季度. `now` is the year the text speaks from; without it
 * 今年 and 去年 name none. `carried` gives the year to a quarter that stands alone.
 */
export const lastPeriod = (stretch: string, now: number | null, carried: Period | null): Period | null => {
  if (!timely.test(stretch)) return null;
  const text = [range, comparison, nameOfEvent].reduce(blanked, stretch);
  let period = null as Period | null;
  for (const { groups = {} } of matchesOf(expression, text)) {
    const { full, now: thisYear, last, before, quarter, part, lone, part2, plan } = groups;
    const known = period ?? carried;
    if (lone !== undefined || part2 !== undefined || thisYear === '全年') {
      // 全年 after 2023年 is that year's, not this one's.
      if (thisYear === '全年' && period !== null) continue;
      const year = known?.year ?? now;
      const own = lone === undefined ? null : (quarterOf[lone.charAt(0)] ?? null);
      const end = own !== null ? 3 * own : part2 === undefined ? 12 : lastMonth(part2);
      if (year === null) continue;
      period = { year, quarter: own, wholeYear: false, open: true, openUntil: known === null ? end : null, until: end };
      continue;
    }
    const offset = thisYear !== undefined ? 0 : last !== undefined ? 1 : before !== undefined ? 2 : null;
    const year: number | null =
      plan !== undefined
        ? endOfPlan(plan)
        : full !== undefined
          ? Number(full)
          : offset !== null && now !== null
            ? now - offset
            : null;
    if (year === null || (thisYear !== undefined && !/^[今本]/u.test(thisYear) && period !== null)) continue;
    period = {
      year,
      quarter: quarter === undefined ? null : (quarterOf[quarter] ?? null),
      wholeYear: quarter === undefined && part === undefined && full !== undefined,
      open: false,
      openUntil: null,
      until: null,
    };
  }
  return period;
};

/** A report may come out so many months before the time it tells of is over. */
const ahead = 2;

/**
 * The year that a part of a year without one belongs to, where it tells of what is done: 全年 in February is the year
 * before. Null where nothing tells which year is over.
 */
export const settlePeriod = (period: Period, { day }: Vantage): Period | null => {
  const { openUntil, year } = period;
  if (openUntil === null) return period;
  if (day === null) return openUntil === 12 && period.quarter === null ? null : period;
  return openUntil > day.month + ahead ? { ...period, year: year - 1 } : period;
};

/** 一季度 in May: whether a part of the year is over at the time the text speaks from. */
export const isOver = ({ year, until }: Period, { year: now, day }: Vantage): boolean =>
  until !== null && year === now && day !== null && until < day.month;

/** In the last months of a year 全年 may tell of what is done. */
const lastMonths = 10;

/** 今年, 2025年: whether a time is the year the text speaks from, by its name, with months of it to come. */
export const isYearAhead = ({ year, open }: Period, { year: now, day }: Vantage): boolean =>
  !open && year === now && day !== null && day.month < lastMonths;

/** 2023 or 2024Q1. */
export const printPeriod = (period: Period | null): string | null =>
  period === null ? null : `${period.year}${period.quarter === null ? '' : `Q${period.quarter}`}`;
