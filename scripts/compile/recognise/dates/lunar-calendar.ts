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

/** Looking through a year's days is dear; there are only so many lunar days to ask for. */
const known = new Map<string, CalendarDate | null>();

const searchLunar = (year: number, month: number, day: number): CalendarDate | null => {
  const wanted = `${String(month)}/${String(day)}`;
  let date: CalendarDate = { year, month: 1, day: 21 };
  while (lunarOf(date) !== '1/1') date = addDays(date, 1);
  for (let i = 0; i < 385; i++) {
    if (lunarOf(date) === wanted) return date;
    date = addDays(date, 1);
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
