/** A day of the calendar, without time or zone. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

export const toIso = ({ year, month, day }: CalendarDate): string =>
  `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const toUtc = ({ year, month, day }: CalendarDate): Date => new Date(Date.UTC(year, month - 1, day));

const fromUtc = (date: Date): CalendarDate => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

/** Whether there is such a day: no 30 February. */
export const isDay = ({ year, month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromUtc(new Date(toUtc(date).getTime() + days * 86_400_000));

/** Days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: CalendarDate, b: CalendarDate): number =>
  Math.round((toUtc(b).getTime() - toUtc(a).getTime()) / 86_400_000);

/** Reads an ISO date; null for anything else. */
export const fromIso = (iso: string | null): CalendarDate | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};
