import type { CompiledArticle } from '../../compiled.ts';
import type { RecogniseContext } from '../context.ts';
import { fromIso, type CalendarDate } from './calendar-date.ts';
import { inferYear } from './infer-year.ts';

/** From when a source speaks: its day where that is known, else its year, else neither. */
export interface Vantage {
  readonly day: CalendarDate | null;
  readonly year: number | null;
}

/** Plans for the year before the issue's may be looked back on; older ones make an old text. */
const oldest = 1;

/**
 * The day or year a source gives itself goes before all. The issue it goes into is only a guess, since an editor may
 * take in what is years old: the texts' own years overrule it where the calendar proves them, or where what they plan for
 * is long past.
 */
export const vantageOf = (
  articles: readonly CompiledArticle[],
  {
    published,
    printedYear,
    issueDate,
    year,
  }: Pick<RecogniseContext, 'published' | 'printedYear' | 'issueDate' | 'year'>,
): Vantage => {
  const told = fromIso(published);
  if (told !== null) return { day: told, year: told.year };
  if (printedYear !== null) return { day: null, year: printedYear };
  const issued = fromIso(issueDate);
  const guess = issued?.year ?? year;
  const inferred = inferYear(articles);
  if (inferred === null || inferred.evidence === 'named') return { day: issued, year: guess };
  if (guess === null) return { day: null, year: inferred.year };
  const proved = inferred.evidence === 'proved' && inferred.year !== guess;
  const past = inferred.evidence === 'planned' && inferred.year < guess - oldest;
  return proved || past ? { day: null, year: inferred.year } : { day: issued, year: guess };
};
