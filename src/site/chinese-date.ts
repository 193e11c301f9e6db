/** Dates as a Chinese page prints them. All take ISO dates (`2024-02-18`) and know no time zone. */
const at = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const weekday = new Intl.DateTimeFormat('zh-CN', { weekday: 'long', timeZone: 'UTC' });
const lunar = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', { dateStyle: 'long', timeZone: 'UTC' });

const parts = (iso: string): [year: number, month: number, day: number] => {
  const date = at(iso);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
};

/** 2024年2月18日. Set without spaces; the quarter em between is the layout's. */
export const chineseDate = (iso: string): string => {
  const [year, month, day] = parts(iso);
  return `${String(year)}年${String(month)}月${String(day)}日`;
};

/** 星期日. */
export const chineseWeekday = (iso: string): string => weekday.format(at(iso));

/** 农历甲辰年正月初九: by the calendar that is part of the runtime. */
export const lunarDate = (iso: string): string => `农历${lunar.format(at(iso)).replace(/^\d+/u, '')}`;

/**
 * A few dates as one phrase: months and years that repeat are said once (2024年2月18日、21日). Takes them in order;
 * one date more than once counts once.
 */
export const chineseDates = (dates: readonly string[]): string => {
  const said: string[] = [];
  let last: [number, number] = [0, 0];
  for (const iso of [...new Set(dates)].sort()) {
    const [year, month, day] = parts(iso);
    const sameYear = year === last[0];
    const sameMonth = sameYear && month === last[1];
    said.push(`${sameYear ? '' : `${String(year)}年`}${sameMonth ? '' : `${String(month)}月`}${String(day)}日`);
    last = [year, month];
  }
  return said.join('、');
};
