import type { CompiledArticle } from '../../compiled.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { boundedSentencesOf } from '../sentences.ts';
import { dateExpressions, mayNameFeast } from './date-expressions.ts';

/** Years a text looks towards or back from, names of documents and spans of years: not the year it was written in. */
const elsewhere = new RegExp(
  [
    String.raw`《[^《》]{0,120}》`,
    String.raw`\d{4} ?[-—–~～至] ?\d{4} ?年?`,
    String.raw`(?:到|至|力争|争取|确保|预计|展望|较|比|同|与|自|从|在|于|早在) ?\d{4} ?年`,
    String.raw`\d{4} ?年(?:年?底)?(?:之?前|建成|实现|达到|起|时|就|曾|开始|成立|创办|停|从)`,
    String.raw`是 ?\d{4} ?年[^，。；]{1,12}的(?=[，。；])`,
  ].join('|'),
  'gu',
);
/** A year is followed by 年; in a title or a kicker the year may stand alone (2025新春走基层), but not before a unit. */
const yearPattern = /(?<![\d.])(20\d\d) ?年(?!代)/gu;
const titlePattern = /(?<![\d.])(20\d\d)(?= ?年(?!代)|(?![个家项万亿多余件名人户条千百元种台座所])[\u4e00-\u9fa5·])/gu;
/** 2024年将…, 2024年，全市力争…: nobody lays plans for a year that is over. */
const planPattern = /(?<![\d.])(20\d\d) ?年[，,]?(?=[^，。；]{0,12}(?:将|力争|计划|拟|确保|目标|提出|安排))/gu;
/** 2024年2月18日，…: what is dated to the day is mostly of the day before; 2024年全国…会议: and so is what is held. */
const datePattern =
  /(?<![\d.])(20\d\d) ?年(?: ?\d{1,2} ?月 ?\d{1,2} ?日|(?=[^，。；、]{0,24}(?:会议|大会|推进会|座谈会|论坛|博览会)))/gu;

/** 2023年，…9250列，同比增长6%: what is said of a whole year as a fact is said after it. */
const yearInReview =
  /(20\d\d) ?年(?:全年)?(?![前上下初底中末第秋春夏冬一二三四\d]|以来)[，,]?(?![^，。；]{0,30}(?:将|要|力争|计划|目标|预计|预期))(?:[^，。；、]{0,30}[，,])?[^，。；、]{0,30}?(?:同比|[比较]上年)[^，。；]{0,6}\d/gu;
/** A day of the first three quarters without a year of its own: what was written then knows no whole year but the last. */
const dayInYear = /(?<![年\d] ?)(?<!\d)[1-9] ?月 ?\d{1,2} ?日(?!起)/u;
/** This year's doings, which stand against the year in review. */
const thisYear = /今年(?!以来)/u;

const headsOf = (article: CompiledArticle): string[] => [
  article.title ?? '',
  ...article.kicker,
  article.deck ?? '',
  ...article.appendices.flatMap(headsOf),
];
const bodiesOf = (article: CompiledArticle): string[] => [
  ...article.blocks.map(({ text }) => text),
  ...article.appendices.flatMap(bodiesOf),
];

const anyYear = /20\d\d/u;
/** The texts that name a year, without what names another than their own. */
const ownYearsIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => anyYear.test(text)).map((text) => text.replaceAll(elsewhere, '　'));

const yearsNamed = (texts: readonly string[], pattern: RegExp): number[] =>
  texts.flatMap((text) => matchesOf(pattern, text).map((match) => Number(match[1])));

/** Whether the latest year named is one in review: the text was written in the year after it. */
const isReviewed = (bodies: readonly string[], latest: number): boolean => {
  const reviewed = bodies.some(
    (text) => anyYear.test(text) && matchesOf(yearInReview, text).some((match) => Number(match[1]) === latest),
  );
  return reviewed && bodies.some((text) => dayInYear.test(text)) && bodies.some((text) => thisYear.test(text));
};

/** Years for which a sentence's date is the first working day after the Spring Festival, as it says it is. */
const yearsByCalendar = (text: string): number[] => {
  if (!mayNameFeast(text)) return [];
  const years: number[] = [];
  for (const [start, end] of boundedSentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (!mayNameFeast(sentence)) continue;
    const found = dateExpressions(sentence);
    const workday = found.find(({ kind }) => kind !== 'solar');
    const solar = found.find(({ kind, year }) => kind === 'solar' && year === null);
    if (workday === undefined || solar === undefined || Math.abs(workday.start - solar.end) > 12) continue;
    for (let year = 2030; year >= 2000; year--) {
      const same = workday.inYear(year);
      const day = same === null ? null : solar.inYear(year);
      if (day !== null && same !== null && day.month === same.month && day.day === same.day) years.push(year);
    }
  }
  return years;
};

/**
 * A year by the evidence of texts, the best first: `proved` where the calendar allows no other near it; `planned` where
 * they lay plans for it, bear it in a title, or look back on the whole of the year before; `dated` where they date
 * something to the day in it; `named`: the latest they name, which may be long past.
 */
export interface InferredYear {
  readonly year: number;
  readonly evidence: 'proved' | 'planned' | 'dated' | 'named';
}

/** The latest year that texts name as their own, or the one after it. */
const latestYear = (heads: readonly string[], bodies: readonly string[]): InferredYear | null => {
  const inHeads = yearsNamed(ownYearsIn(heads), titlePattern);
  const own = ownYearsIn(bodies);
  const named = [...inHeads, ...yearsNamed(own, yearPattern)];
  if (named.length === 0) return null;
  const latest = Math.max(...named);
  if (isReviewed(bodies, latest)) return { year: latest + 1, evidence: 'planned' };
  if (inHeads.includes(latest) || yearsNamed(own, planPattern).includes(latest)) {
    return { year: latest, evidence: 'planned' };
  }
  return { year: latest, evidence: yearsNamed(own, datePattern).includes(latest) ? 'dated' : 'named' };
};

/**
 * The year a source speaks from, by its text alone: the year in which a dated first working day fell on that date,
 * nearest to the latest year the text names as its own; else that latest year, or the one after it where the text
 * looks back on the whole of it. Null where the texts name none.
 */
export const inferYear = (articles: readonly CompiledArticle[]): InferredYear | null => {
  const heads = articles.flatMap(headsOf);
  const bodies = articles.flatMap(bodiesOf);
  const latest = latestYear(heads, bodies);
  const byCalendar = [...heads, ...bodies].flatMap(yearsByCalendar);
  if (byCalendar.length === 0) return latest;
  const aim = latest?.year ?? 2030;
  const year = byCalendar.reduce((best, one) => (Math.abs(one - aim) < Math.abs(best - aim) ? one : best));
  return { year, evidence: 'proved' };
};
