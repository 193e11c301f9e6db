export interface Period {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** The year as a whole, by its number: no month, no quarter, no half of it. 今年 may mean the year so far. */
  readonly wholeYear: boolean;
}

/** What a number is compared with is not the time it is said of. */
const comparison =
  /(?:较|比|同|与|相比|对比|[高低多少快优]于)(?:\d{4} ?年|上年|去年|前年|上年同期|去年同期|同期)[^，。；]{0,6}?(?=相比|[增提上升扩下降减回]|分别|年均|\d|$)/gu;
/** A year in the name of a meeting, a plan or a list is not the time a number is said of. */
const nameOfEvent =
  /(?:\d{4} ?年(?:第?[一二三四] ?季度)?|[一二三四] ?季度)[^，。；、：\d]{0,24}?(?:大会|会议|推进会|座谈会|发布会|培训会|工作会|动员会|论坛|博览会|专项行动|行动计划|行动方案|方案|报告|清单|通报)/gu;
const range = /\d{4} ?[-—–~～至] ?\d{4} ?年?/gu;
const expression =
  /(?:(?<full>20\d\d|19\d\d) ?年(?!代)|(?<now>今年|本年度?|全年(?!目标|计划|任务)|年内|年度(?=计划|目标|投资))|(?<last>去年|上年|过去一年)|(?<before>前年))(?<rest>度)?(?:第?(?<quarter>[一二三四1-4]) ?季度|(?<part>以来|[上下]半年|\d{1,2} ?月? ?[至到—–-] ?\d{1,2} ?月|\d{1,2} ?月|前\d{1,2} ?个?月|前[一二三两]季度|年?初))?|(?<lone>(?<![上下前])[一二三四] ?季度|首季)/gu;
const blank = (s: string): string => '　'.repeat(s.length);
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

/**
 * The last time named in a stretch: 2023年, 去年, 2024年一季度. `now` is the year the text speaks from; without it
 * 今年 and 去年 name none. `carried` gives the year to a quarter that stands alone.
 */
export const lastPeriod = (stretch: string, now: number | null, carried: Period | null): Period | null => {
  const text = [range, comparison, nameOfEvent].reduce((s, pattern) => s.replaceAll(pattern, blank), stretch);
  let period = null as Period | null;
  for (const { groups = {} } of text.matchAll(expression) as Iterable<{
    groups?: Record<string, string | undefined>;
  }>) {
    const { full, now: thisYear, last, before, quarter, part, lone } = groups;
    if (lone !== undefined) {
      const itsYear: number | null = period?.year ?? carried?.year ?? now;
      if (itsYear !== null) period = { year: itsYear, quarter: quarterOf[lone.charAt(0)] ?? null, wholeYear: false };
      continue;
    }
    const offset = thisYear !== undefined ? 0 : last !== undefined ? 1 : before !== undefined ? 2 : null;
    const year: number | null =
      full !== undefined ? Number(full) : offset !== null && now !== null ? now - offset : null;
    // 全年 after 2023年 is that year's, not this one's.
    if (year === null || (thisYear !== undefined && !/^[今本]/u.test(thisYear) && period !== null)) continue;
    period = {
      year,
      quarter: quarter === undefined ? null : (quarterOf[quarter] ?? null),
      wholeYear: quarter === undefined && part === undefined && (full !== undefined || thisYear === '全年'),
    };
  }
  return period;
};

/** 2023 or 2024Q1. */
export const printPeriod = (period: Period | null): string | null =>
  period === null ? null : `${period.year}${period.quarter === null ? '' : `Q${period.quarter}`}`;
