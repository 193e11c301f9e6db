import type { Figure } from '../../../../src/domain/figure.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { unitClass } from '../../text/unit-class.ts';
import type { Vantage } from '../dates/vantage.ts';
import { settingsOf, type Setting } from './clauses.ts';
import { distribute } from './distribute.ts';
import { labelBefore } from './label.ts';
import { nameFigure, type Naming } from './name-figure.ts';
import { natureOf } from './nature.ts';
import type { Quantity } from './numbers.ts';
import { once } from './once.ts';
import { startsBare, type Passage } from './passage.ts';
import { isOver, isYearAhead, lastPeriod, printPeriod, settlePeriod, type Period } from './period.ts';
import { trendOf } from './trend.ts';

/** A figure with the clause it stands in, as a half-open range of UTF-16 units of the block's text. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly clause: Slice;
}

const predicate =
  /^.{2,}?(?=由[降负亏减跌]转|[将要已正是有为均都又还也再翻]|从[无零]|今年|去年|明年|(?:[建成创设]立|创办|始建?|建成|位|坐落)于|表现|呈现|保持|持续|稳步|快速|$)/u;

/** 三是拓市场: a point in a word or two. */
const slogan = /^(?:[一二三四五六七八九十]+[是要]|[（(][一二三四五六七八九十]+[）)])[\u4e00-\u9fa5]{2,4}$/u;

/** 每日产能: what comes again and again is nobody. */
const periodic = /每[日周月季]/u;
const byWhen = /^\d{1,2}月(?:底|末|\d{1,2}日)?前/u;

/** “老三样”，也就是甲、乙、丙，…: what a name stands for, which has been said. */
const apposition = /^(?:也就是|即|指的是|包括|分别是)/u;

const quoteOpens = /^[“‘]/u;

const endsClause = unitClass(/[，：；]/u);

/** Who or what a clause speaks of; empty where it names nobody and nothing. */
const subjectOf = (clause: string): string => {
  if (apposition.test(clause)) return '';
  // 抓好重点项目，全年完成…: what shall be done owns no number.
  if (periodic.test(clause) || slogan.test(clause) || startsBare(clause.replace(byWhen, ''))) return '';
  const label = labelBefore(quoteOpens.test(clause) ? clause.slice(1) : clause);
  const said = predicate.exec(label)?.[0] ?? '';
  const subject = said.endsWith('目标') ? said.replace(/的?目标$/u, '') : said;
  return subject.length >= 2 && subject.length <= 30 ? subject : '';
};

/** Who or what the sentence speaks of: the nearest clause before the number that names somebody or something. */
const topicOf = (text: string): string => {
  let end = text.length;
  for (let at = end - 1; at >= -1; at--) {
    if (at >= 0 && !endsClause(text.charCodeAt(at))) continue;
    const subject = subjectOf(text.slice(at + 1, end));
    if (subject !== '') return subject;
    end = at;
  }
  return '';
};

/** The clause before the one that starts at `start`, without the comma that ends it; empty where a sentence begins. */
const clauseBefore = (text: string, from: number, start: number): string =>
  text.slice(Math.max(from, text.lastIndexOf('，', start - 2) + 1), Math.max(from, start - 1));

/**
 * The time a number is said of, by the sentence before it: what a clause before a 分号 names goes on behind it only
 * where it frames the sentence, that is where it stands before the first number.
 */
const periodOf = (before: string, frame: string, now: number | null, carried: Period | null): Period | null => {
  const part = before.lastIndexOf('；') + 1;
  if (part === 0) return lastPeriod(before, now, carried);
  return lastPeriod(before.slice(part), now, carried) ?? lastPeriod(frame, now, carried);
};

/** How many numbers share the clause of the one at `from` by 分别: it, and those that hang on it by a joint; else none. */
const sharers = /分别|依次/u;
const sharedBy = (settings: readonly Setting[], from: number): number => {
  if (settings[from + 1]?.chained !== true || !sharers.test(settings[from]?.before ?? '')) return 0;
  const end = settings.findIndex(({ chained }, i) => i > from && !chained);
  return (end === -1 ? settings.length : end) - from;
};

/** The labels of `count` numbers that share the clause of the first. */
const labelsOf = (text: string, { before, start }: Setting, count: number, recent: readonly string[]): string[] => {
  const clause = before.replace(/(?:较[^，]{0,8})?(?:分别|依次)/u, '');
  return distribute(clause, text.slice(Math.max(0, start - 400), start), recent, count) ?? [];
};

/** 2022年、2023年和2024年，投入分别为…: the years of `count` numbers, where as many are listed before them. */
const yearList = /(?:20\d\d ?年?(?:、|和|及|与|以及)){1,}20\d\d ?年/u;
const yearsOf = (before: string, count: number): Period[] => {
  const years = yearList.exec(before)?.[0].match(/20\d\d/gu) ?? [];
  return years.length === count
    ? years.map((year) => ({
        year: Number(year),
        quarter: null,
        wholeYear: false,
        open: false,
        openUntil: null,
        until: null,
      }))
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
  const whole = text.slice(sentence[0], sentence[1]);
  const offset = now === null || passage.period === null ? 0 : Math.sign(passage.period.year - now);
  const bare = startsBare(whole);
  const frame = text.slice(sentence[0], settings[0]?.quantity.start);
  /** By unit: the last number that was named. */
  const byUnit = new Map<string, Naming>();
  let previous: Naming | null = null;
  let trend: Figure['trend'] = null;
  let labels: string[] = [];
  let years: Period[] = [];
  for (const [i, setting] of settings.entries()) {
    const { quantity } = setting;
    const before = text.slice(sentence[0], quantity.start);
    const from = settings[i - 1]?.quantity.end ?? sentence[0];
    if (!setting.chained) {
      const count = sharedBy(settings, i);
      const recent = found.map(({ figure }) => figure.label);
      labels = count === 0 ? [] : labelsOf(text, setting, count, recent);
      years = count === 0 ? [] : yearsOf(before, count);
      trend = trendOf(text.slice(Math.max(from, setting.start), quantity.start));
    }
    const own = labels.shift();
    const since: string = previous === null ? '' : text.slice(from, setting.start);
    const anew: string = since.includes('；') ? topicOf(since.slice(since.lastIndexOf('；') + 1)) : '';
    const topic = once(() => (anew === '' ? topicOf(text.slice(sentence[0], setting.start)) : anew));
    const naming: Naming | null =
      own !== undefined
        ? { label: own, subject: labelBefore(setting.before) }
        : setting.upper && previous !== null
          ? previous
          : nameFigure(setting, anew === '' ? previous : null, topic, {
              clauseBefore: () => clauseBefore(text, sentence[0], setting.start),
              kindred: (unit) => byUnit.get(unit),
            });
    if (naming === null || naming.label === '') continue;
    const period = years[0] ?? periodOf(before, frame, now, passage.period);
    const { value, unit, qualifier } = quantity;
    const named = period === null ? null : { ...period, over: isOver(period, vantage) };
    const nature = natureOf(whole, [quantity.start - sentence[0], quantity.end - sentence[0]], named, now, {
      mode: passage.mode,
      goesOn: passage.listed || bare || startsBare(text.slice(setting.start, quantity.start)),
      listed: passage.listed,
      offset,
      dated: passage.period !== null && isYearAhead(passage.period, vantage),
    });
    const figure = { label: naming.label, value, unit, qualifier, trend, nature };
    const inherited = nature === 'actual' && offset === 1 ? null : passage.period;
    const time: Period | null = years.shift() ?? period ?? inherited;
    found.push({
      figure: {
        ...figure,
        period: printPeriod(time !== null && nature === 'actual' ? settlePeriod(time, vantage) : time),
      },
      clause: [setting.start, setting.end],
    });
    previous = { ...naming, unit: quantity.unit };
    byUnit.set(quantity.unit, previous);
  }
  return found;
};
