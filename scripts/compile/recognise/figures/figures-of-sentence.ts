import type { Figure } from '../../../../src/domain/figure.ts';
import type { Slice } from '../../text/tracked-text.ts';
import type { Vantage } from '../dates/vantage.ts';
import { settingsOf, type Setting } from './clauses.ts';
import { distribute } from './distribute.ts';
import { labelBefore } from './label.ts';
import { nameFigure, type Naming } from './name-figure.ts';
import { natureOf } from './nature.ts';
import type { Quantity } from './numbers.ts';
import { startsBare, type Passage } from './passage.ts';
import { lastPeriod, printPeriod, settlePeriod, type Period } from './period.ts';
import { trendOf } from './trend.ts';

/** A figure with the clause it stands in, as a half-open range of UTF-16 units of the block's text. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly clause: Slice;
}

const predicate =
  /^.{2,}?(?=由[降负亏减跌]转|[将要已正是有为均都又还也再翻]|从[无零]|今年|去年|明年|表现|呈现|保持|持续|稳步|快速|$)/u;

/** 三是拓市场: a point in a word or two. */
const slogan = /^(?:[一二三四五六七八九十]+[是要]|[（(][一二三四五六七八九十]+[）)])[\u4e00-\u9fa5]{2,4}$/u;

/** Who or what the sentence speaks of: the nearest clause before the number that names somebody or something. */
const topicOf = (text: string): string => {
  for (const clause of text.split(/[，：；]/u).reverse()) {
    // 抓好重点项目，全年完成…: what shall be done owns no number.
    if (
      /每[日周月季]/u.test(clause) ||
      slogan.test(clause) ||
      startsBare(clause.replace(/^\d{1,2}月(?:底|末|\d{1,2}日)?前/u, ''))
    ) {
      continue;
    }
    const subject = (predicate.exec(labelBefore(clause.replace(/^[“‘]/u, '')))?.[0] ?? '').replace(/的?目标$/u, '');
    if (subject.length >= 2 && subject.length <= 30) return subject;
  }
  return '';
};

/** The labels of a run of numbers that share one clause by 分别; empty where the run is none. */
const sharedLabels = (text: string, run: readonly Setting[], recent: readonly string[]): string[] => {
  const [first] = run;
  if (first === undefined || run.length < 2 || !/分别|依次/u.test(first.before)) return [];
  const clause = first.before.replace(/(?:较[^，]{0,8})?(?:分别|依次)/u, '');
  return distribute(clause, text.slice(Math.max(0, first.start - 400), first.start), recent, run.length) ?? [];
};

/** The run of numbers that begins at `from`: it, and those that hang on it by nothing but a joint. */
const runFrom = (settings: readonly Setting[], from: number): Setting[] => {
  const end = settings.findIndex(({ chained }, i) => i > from && !chained);
  return settings.slice(from, end === -1 ? undefined : end);
};

/** 2022年、2023年和2024年，投入分别为…: the years of a run of numbers, where as many are listed before it. */
const yearList = /(?:20\d\d ?年?(?:、|和|及|与|以及)){1,}20\d\d ?年/u;
const yearsOf = (run: readonly Setting[], before: string): Period[] => {
  const years = yearList.exec(before)?.[0].match(/20\d\d/gu) ?? [];
  const shared = run.length > 1 && years.length === run.length && /分别|依次/u.test(run[0]?.before ?? '');
  return shared
    ? years.map((year) => ({ year: Number(year), quarter: null, wholeYear: false, open: false, openUntil: null }))
    : [];
};

/**
 * The figures of one sentence. `quantities` are those in it, `passage` is what was said before it, `vantage` the
 * time the text speaks from.
 */
export const figuresOfSentence = (
  text: string,
  sentence: Slice,
  quantities: readonly Quantity[],
  passage: Passage,
  vantage: Vantage,
): PlacedFigure[] => {
  const now = vantage.year;
  const found: PlacedFigure[] = [];
  const settings = settingsOf(text, sentence, quantities);
  const whole = text.slice(...sentence);
  const offset = now === null || passage.period === null ? 0 : Math.sign(passage.period.year - now);
  let previous: Naming | null = null;
  let trend: Figure['trend'] = null;
  let shared: string[] = [];
  let sharedYears: Period[] = [];
  for (const [i, setting] of settings.entries()) {
    const { quantity } = setting;
    const before = text.slice(sentence[0], quantity.start);
    if (!setting.chained) {
      shared = sharedLabels(
        text,
        runFrom(settings, i),
        found.map(({ figure }) => figure.label),
      );
      sharedYears = yearsOf(runFrom(settings, i), before);
      const from = settings[i - 1]?.quantity.end ?? sentence[0];
      trend = trendOf(text.slice(Math.max(from, setting.start), quantity.start));
    }
    const own = shared.shift();
    const since: string = text.slice(settings[i - 1]?.quantity.end ?? sentence[0], setting.start);
    const anew: string =
      previous === null || !since.includes('；') ? '' : topicOf(since.slice(since.lastIndexOf('；') + 1));
    const named: Naming | null =
      own !== undefined
        ? { label: own, subject: labelBefore(setting.before) }
        : setting.upper && previous !== null
          ? previous
          : anew === ''
            ? nameFigure(setting, previous, topicOf(text.slice(sentence[0], setting.start)))
            : nameFigure(setting, null, anew);
    if (named === null || named.label === '') continue;
    const period = sharedYears[0] ?? lastPeriod(before, now, passage.period);
    const { value, unit, qualifier } = quantity;
    const nature = natureOf(whole, [quantity.start - sentence[0], quantity.end - sentence[0]], period, now, {
      mode: passage.mode,
      goesOn: passage.listed || startsBare(text.slice(setting.start, quantity.start)),
      offset,
    });
    const figure = { label: named.label, value, unit, qualifier, trend, nature };
    const inherited = nature === 'actual' && offset === 1 ? null : passage.period;
    const time: Period | null = sharedYears.shift() ?? period ?? inherited;
    found.push({
      figure: {
        ...figure,
        period: printPeriod(time !== null && nature === 'actual' ? settlePeriod(time, vantage) : time),
      },
      clause: [setting.start, setting.end],
    });
    previous = named;
  }
  return found;
};
