import type { CalendarDate } from './calendar-date.ts';

export type Holiday = '春节' | '元旦' | '国庆';

/**
 * The first working day after each holiday, month and day, by year: from the notices of the General Office of the
 * State Council on the holidays of that year (国务院办公厅关于…年部分节假日安排的通知), weekends worked in exchange
 * included. 2020's Spring Festival was prolonged by a notice of 26 January. A year that is not here is left open.
 */
const firstWorkdays: Readonly<Record<Holiday, Readonly<Record<number, readonly [month: number, day: number]>>>> = {
  春节: {
    2008: [2, 13],
    2009: [2, 1],
    2010: [2, 20],
    2011: [2, 9],
    2012: [1, 29],
    2013: [2, 16],
    2014: [2, 7],
    2015: [2, 25],
    2016: [2, 14],
    2017: [2, 3],
    2018: [2, 22],
    2019: [2, 11],
    2020: [2, 3],
    2021: [2, 18],
    2022: [2, 7],
    2023: [1, 28],
    2024: [2, 18],
    2025: [2, 5],
    2026: [2, 24],
  },
  元旦: {
    2018: [1, 2],
    2019: [1, 2],
    2020: [1, 2],
    2021: [1, 4],
    2022: [1, 4],
    2023: [1, 3],
    2024: [1, 2],
    2025: [1, 2],
    2026: [1, 4],
  },
  国庆: {
    2018: [10, 8],
    2019: [10, 8],
    2020: [10, 9],
    2021: [10, 8],
    2022: [10, 8],
    2023: [10, 7],
    2024: [10, 8],
    2025: [10, 9],
    2026: [10, 8],
  },
};

/** The first working day after a holiday of `year`; null where the year's notice is not in the table. */
export const firstWorkday = (holiday: Holiday, year: number): CalendarDate | null => {
  const found = firstWorkdays[holiday][year];
  return found === undefined ? null : { year, month: found[0], day: found[1] };
};
