import type { Setting } from './clauses.ts';
import { bareHeads, bareMetric, dependentStart, levels, metricTail, outlineNouns } from './figure-words.ts';
import { labelAfter, labelBefore } from './label.ts';

/** What a number is called, and what numbers that follow may be about. */
export interface Naming {
  readonly label: string;
  /** The thing spoken of, for clauses that go on about it (同比增长…, 总数达到…). */
  readonly subject: string;
}

const counted = /^(?:的)?(?=[\u4e00-\u9fa5“‘A-Za-z])/u;
const newly = /(?:净?新增|新认定|新获批|新开工|新签约|新建|引进|新获评|签约|开工|建成)了?$/u;
const withoutNew = (label: string): string =>
  label.replace(/^(?:合计|累计)(?=.{2})|(?<=^.{0,6})(?:净?新增(?!长)|新认定|新获批|新获评|新建)(?=.{2})|净?新增$/u, '');
const notANoun =
  /^(?:以上|以下|左右|的?同时|增长|提高|提升|上升|下降|降低|列第?|居|位居|位列|达|占|较|比(?!亚迪)|增至|和|及|与|或|至|到|且|高于|低于|(?:来|之|内|外|中|上|下|时|后|前|级)(?=$|[，。；、的]))/u;
/** Said of people in numbers, the verb names what is counted: 300人参加会议. */
const attendance = /^(?:次)?(?:参加|出席|参会|参展|到会|观看|报名|参与|受益|就业|注册)[^，。；、]{0,8}/u;

/** 国家级“小巨人”企业200家、省级500家: the noun of the item before, with the level exchanged. */
const levelLast = /(?:国家级?|省级|市级|区级|县级|世界级)$/u;
const exchangeLevel = (level: string, subject: string): string =>
  levelLast.test(subject)
    ? subject.replace(levelLast, level)
    : level +
      subject.replace(/^.{0,8}?(?:国家级?|省级以上|省级|市级|区级|县级|世界级)(?:的)?|^(?:全国|全省|全市)/u, '');

const nounBehind = ({ quantity, after }: Setting): string => {
  const direct = counted.test(after) && !notANoun.test(after) && !outlineNouns.test(after);
  if (quantity.kind === 'count') return direct ? labelAfter(after) : '';
  if (quantity.kind === 'rate') return after.startsWith('的') && direct ? labelAfter(after) : '';
  return direct ? labelAfter(after) : '';
};

/** 完成全年目标的56%: how much of an aim, said of the subject before. */
const completion = /(?:完成|达成|兑现)[^，。；]{0,8}(?:目标|计划|任务|指标)(?=的?$)/u;
const ownLabel = (before: string): string => completion.exec(before.trim())?.[0] ?? labelBefore(before);

const compose = (subject: string, own: string): string => (own.startsWith(subject) ? own : subject + own);

/**
 * The name of a number: the noun it counts where that follows, else the subject before it, else the subject of the
 * number before (`previous`), else the head of the sentence (`topic`). Null where nothing names it, or where it only
 * counts the points of an outline or bounds a class (投资10亿元以上的项目).
 */
export const nameFigure = (setting: Setting, previous: Naming | null, topic: string): Naming | null => {
  const { quantity, before, after } = setting;
  const own = ownLabel(
    previous !== null && before.startsWith(previous.label) ? before.slice(previous.label.length) : before,
  );
  const known = previous?.subject ?? topic;
  if (quantity.kind === 'count' && outlineNouns.test(after)) return null;
  if (/^[类种]$/u.test(quantity.unit) && quantity.value < 10 && /^[\u4e00-\u9fa5“]/u.test(after)) return null;
  const behind = nounBehind(setting);
  if (behind.length >= 2 || (behind !== '' && quantity.kind === 'count')) {
    if (quantity.kind !== 'count') {
      const label = own !== '' && !dependentStart.test(own) ? compose(own, behind) : behind;
      return { label, subject: label };
    }
    const verb = newly.exec(before.replace(/ $/u, ''))?.[0].replace(/了$/u, '') ?? '';
    return { label: /^净?新增/u.test(verb) ? verb + behind : behind, subject: behind };
  }
  const attended = quantity.kind === 'count' ? attendance.exec(after)?.[0] : undefined;
  if (attended !== undefined) return { label: attended.replace(/^次/u, ''), subject: known };
  if (own === '' && setting.chained && previous !== null) return previous;
  if (own === '') return known === '' ? null : { label: known, subject: known };
  if (levels.test(own) && known !== '') {
    const label = exchangeLevel(own, known);
    return { label, subject: label };
  }
  if (known !== '' && bareMetric.test(own)) {
    const label = compose(known.replace(metricTail, ''), own);
    return { label, subject: label };
  }
  if (known !== '' && (bareHeads.test(own) || dependentStart.test(own))) {
    return { label: compose(known, own), subject: known };
  }
  return { label: own, subject: withoutNew(own) };
};
