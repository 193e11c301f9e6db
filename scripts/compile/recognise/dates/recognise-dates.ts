import type { CompiledArticle, CompiledBlock } from '../../compiled.ts';
import { withoutDocumentTitles } from '../document-titles.ts';
import { boundedSentencesOf } from '../sentences.ts';
import { widePunctuation } from '../wide-punctuation.ts';
import { daysBetween, isDay, toIso, type CalendarDate } from './calendar-date.ts';
import { dateExpressions, type DateExpression } from './date-expressions.ts';
import type { Vantage } from './vantage.ts';

const bodyTypes: ReadonlySet<CompiledBlock['type']> = new Set([
  'paragraph',
  'list-item',
  'answer',
  'question',
  'editor-note',
]);

/** What happens on a day and makes it the day of the event. */
const eventVerbs =
  /召开|举行|举办|开幕|闭幕|启动|开工|发布|印发|出台|公布|签约|签署|揭牌|成立|投产|投运|通车|开通|开业|亮相|上线|获悉|座谈|调研|考察|会见|部署|动员|推进会|大会|会议|报道|电讯|讯|奠基|竣工|下线|首飞|发射|云集|动身|出发|抵达|宣布|通报|表彰|颁奖/u;
/** 截至2月18日, 自2月18日起: a limit, not an event. */
const limitBefore = /(?:截[至止](?:到)?|到|至|于每年|每年|提前至|推迟至|延至)$/u;
const limitAfter = /^(?:起|前|之前|以前|以来|止|为止|前后)/u;
/** 从2月18日到…, but not 从2月18日召开的会上. */
const fromBefore = /[自从]$/u;
const heldAfter = /^(?:上午|下午|晚)?(?:在[^，。；]{1,16})?(?:召开|举行|举办|发布|印发|结束|闭幕|开幕)/u;
/** 12月1日起施行: the day from which a rule holds is one. */
const takesEffect =
  /^(?:零时|0时)?(?:起|开始)?(?:正式|全面|统一)?(?:施行|试行|实施|实行|执行|生效|启用|投用|投运|开放|上线|运行|开行|通车)/u;
/** 5月6日起，三座粮仓首次向公众开放: what opens opens on that day. */
const opensFrom =
  /^起，[^。；]{0,40}?(?:首次|正式|全面|陆续|统一|将)?(?:向[^，。；]{1,8})?(?:开放|开通|开馆|开园|启用|上线|运行|恢复)/u;
/** 4月22日是世界地球日: a day that has a name is one on which something is told; 是缴费截止日 and 是星期日 give none. */
const namedDay = new RegExp(
  '^，?正?是(?![^，。；]{0,14}(?:截止|最后|星期|周[一二三四五六日]|工作日|休息日|交易日|缴费|报名))' +
    '[^，。；]{0,14}?(?:(?:世界|国际|全球|联合国|全国|全民|国家|中国|我国|纪念|公祭)[^，。；]{0,14}?日|(?<![季环细章情关])节)(?=[，。；])',
  'u',
);
const habit = /连续[^，。；]{0,8}$|每年[^，。；]{0,6}$|历年[^，。；]{0,4}$/u;
/** A day so long after the source's own belongs to the year before. */
const ahead = 60;

/** A day of the month so many months after that of `today`; null where it has no such day. */
const dayOfMonth = (today: CalendarDate, months: number, day: number): CalendarDate | null => {
  const month = today.month + months;
  const date = { year: today.year + Math.floor((month - 1) / 12), month: ((month + 11) % 12) + 1, day };
  return isDay(date) ? date : null;
};

const resolve = (expression: DateExpression, vantage: Vantage): CalendarDate | null => {
  const { year, inYear, near } = expression;
  if (near !== undefined) return vantage.day === null ? null : dayOfMonth(vantage.day, near.months, near.day);
  if (year !== null && 'fixed' in year) return inYear(year.fixed);
  if (vantage.year === null) return null;
  if (year !== null) return inYear(vantage.year - year.back);
  const date = inYear(vantage.year);
  if (date === null || vantage.day === null) return date;
  return daysBetween(vantage.day, date) > ahead ? (inYear(vantage.year - 1) ?? date) : date;
};

/**
 * The days of what an article reports, as ISO dates in the order of the text: days on which something is said to
 * happen, and days named in the first two paragraphs. Limits (截至…), habits (每年…) and what only a document's title
 * names are left out; so is a day whose year neither the text nor its source fixes.
 */
export const recogniseDates = (article: CompiledArticle, vantage: Vantage): string[] => {
  const dates = new Set<string>();
  const read = (text: string, early: boolean): void => {
    const masked = withoutDocumentTitles(widePunctuation(text));
    for (const [start, end] of boundedSentencesOf(masked)) {
      const sentence = masked.slice(start, end);
      for (const expression of dateExpressions(sentence)) {
        const before = sentence.slice(0, expression.start);
        const after = sentence.slice(expression.end);
        const since = fromBefore.test(before) && !heldAfter.test(after);
        const limited = since || limitBefore.test(before) || (limitAfter.test(after) && !opensFrom.test(after));
        const limit = limited && !takesEffect.test(after);
        if (limit || habit.test(before)) continue;
        const past = expression.year !== null && 'back' in expression.year && expression.year.back !== 0;
        if (past || (!early && !eventVerbs.test(sentence) && !namedDay.test(after))) continue;
        const date = resolve(expression, vantage);
        if (date !== null) dates.add(toIso(date));
      }
    }
  };
  for (const text of [article.title, article.deck]) if (text !== null) read(text, true);
  const body = article.blocks.filter(({ type }) => bodyTypes.has(type));
  for (const [i, block] of body.entries()) read(block.text, i < 2);
  return [...dates];
};
