import { addDays, type CalendarDate } from './calendar-date.ts';

/** Made on the first question: that takes as long as reading a page. */
let made: Intl.DateTimeFormat | null = null;
const chinese = (): Intl.DateTimeFormat =>
  (made ??= new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' }));

/** 农历 month and day of a day; a leap month (闰月) has its own mark and is no match for the plain one. */
const lunarOf = ({ year, month, day }: CalendarDate): string =>
  chinese()
    .formatToParts(new Date(Date.UTC(year, month - 1, day)))
    .filter(({ type }) => type === 'month' || type === 'day')
    .map(({ value }) => value)
    .join('/');

/** 正月初一 of the lunar year that begins in `year`; never before 21 January. */
const firstOfLunarYear = (year: number): CalendarDate => {
  let date: CalendarDate = { year, month: 1, day: 21 };
  for (let lunar = lunarOf(date); lunar !== '1/1'; lunar = lunarOf(date)) {
    // A month has 29 or 30 days: so far it is to its last or to the first of the next.
    date = addDays(date, Math.max(30 - Number(lunar.split('/')[1]), 1));
  }
  return date;
};

/** Asking for lunar days is dear; there are only so many to ask for. */
const known = new Map<string, CalendarDate | null>();
const firsts = new Map<number, CalendarDate>();

const searchLunar = (year: number, month: number, day: number): CalendarDate | null => {
  const wanted = `${String(month)}/${String(day)}`;
  const first = firsts.get(year) ?? firstOfLunarYear(year);
  firsts.set(year, first);
  for (let days = 29 * (month - 1) + day - 1; days < 385; days++) {
    const date = addDays(first, days);
    if (lunarOf(date) === wanted) return date;
  }
  return null;
};

/**
 * The day on which 农历 `month`/`day` falls in the lunar year that begins in `year`. By the calendar of GB/T
 * 33661—2017, as the runtime's ICU has it. Null where that month has no such day.
 */
export const fromLunar = (year: number, month: number, day: number): CalendarDate | null => {
  const key = `${String(year)}/${String(month)}/${String(day)}`;
  let date = known.get(key);
  if (date === undefined) {
    date = searchLunar(year, month, day);
    known.set(key, date);
  }
  return date;
};

/** 除夕: the last day of the lunar year before the one that begins in `year`. */
export const newYearsEve = (year: number): CalendarDate | null => {
  const first = fromLunar(year, 1, 1);
  return first === null ? null : addDays(first, -1);
};
