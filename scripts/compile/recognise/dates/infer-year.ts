import type { CompiledArticle } from '../../compiled.ts';
import { boundedSentencesOf } from '../sentences.ts';
import { dateExpressions } from './date-expressions.ts';

/** Years a text looks towards or back from, names of documents and spans of years: not the year it was written in. */
const elsewhere =
  /《[^《》]{0,120}》|\d{4} ?[-—–~～至] ?\d{4} ?年?|(?:到|至|力争到|较|比|同|与|自|从) ?\d{4} ?年|\d{4} ?年(?:年?底)?(?:之?前|建成|实现|达到|起)/gu;
const yearPattern = /(?<![\d.])(20\d\d)(?= ?年(?!代)|[\u4e00-\u9fa5·])/gu;

const textsOf = (article: CompiledArticle): string[] => [
  article.title ?? '',
  ...article.kicker,
  article.deck ?? '',
  ...article.blocks.map(({ text }) => text),
  ...article.appendices.flatMap(textsOf),
];

/** Years for which a sentence's date is the first working day after the Spring Festival, as it says it is. */
const yearsByCalendar = (text: string): number[] => {
  const years: number[] = [];
  for (const [start, end] of boundedSentencesOf(text)) {
    const sentence = text.slice(start, end);
    const found = dateExpressions(sentence);
    const workday = found.find(({ kind }) => kind !== 'solar');
    const solar = found.find(({ kind, year }) => kind === 'solar' && year === null);
    if (workday === undefined || solar === undefined || Math.abs(workday.start - solar.end) > 12) continue;
    for (let year = 2030; year >= 2000; year--) {
      const day = solar.inYear(year);
      const same = workday.inYear(year);
      if (day !== null && same !== null && day.month === same.month && day.day === same.day) years.push(year);
    }
  }
  return years;
};

/**
 * The year a source speaks from, where nothing beside its text tells: the year in which a dated first working day
 * fell on that date, nearest to the latest year the text names as its own; else that latest year. Null where the
 * texts name none.
 */
export const inferYear = (articles: readonly CompiledArticle[]): number | null => {
  const texts = articles.flatMap(textsOf);
  const named = texts.flatMap((text) =>
    [...text.replaceAll(elsewhere, '　').matchAll(yearPattern)].map((match) => Number(match[1])),
  );
  const latest = named.length === 0 ? null : Math.max(...named);
  const byCalendar = texts.flatMap(yearsByCalendar);
  if (byCalendar.length === 0) return latest;
  return byCalendar.reduce((best, year) =>
    Math.abs(year - (latest ?? 2030)) < Math.abs(best - (latest ?? 2030)) ? year : best,
  );
};
