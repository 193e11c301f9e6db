import type { Setting } from './clauses.ts';
import {
  bareHeads,
  bareMetric,
  dependentStart,
  fates,
  givingEnd,
  levels,
  metricTail,
  outlineNouns,
  startsAsFate,
} from './figure-words.ts';
import { attributeMetric } from './measure-words.ts';
import { bareDeed, bareFate, bound, causes, outlay, roleBefore, trade, workBehind } from './deed-words.ts';
import { nameOfEach } from './each.ts';
import { cleanLabel, labelAfter, labelBefore } from './label.ts';
import { once } from './once.ts';

/** What a number is called, and what numbers that follow may be about. */
export interface Naming {
  readonly label: string;
  /** The thing spoken of, for clauses that go on about it (同比增长…, 总数达到…). */
  readonly subject: string;
  /** The unit of the number that was named. */
  readonly unit?: string;
}

/** What else the sentence says of a number: the clause before its own, and the last number named with a unit. */
export interface Surroundings {
  readonly clauseBefore: () => string;
  readonly kindred: (unit: string) => Naming | undefined;
}

const counted = /^(?:的)?(?=[\u4e00-\u9fa5“‘A-Za-z])/u;
const newly = /(净?新增)了?$/u;
const withoutNew = (label: string): string =>
  label.replace(/^(?:合计|累计)(?=.{2})|(?<=^.{0,6})(?:净?新增(?!长)|新认定|新获批|新获评|新建)(?=.{2})|净?新增$/u, '');
const notANoun =
  /^(?:(?:的)?(?:整数|整)?(?:大关|关口|台阶|门槛|新台阶|大台阶)|仍然?|依然|依旧|就|才|也|都|还|以上|以下|左右|的?同时|增长|提高|提升|上升|下降|降低|(?:增加|扩大|扩展|拓展|发展|壮大|扩容|延长|减少|压缩|压减|缩短|缩减|缩小|精简|削减|调整|下调|上调|恢复|回落|回升|攀升|跃升|变)(?:到|至|为|成)|列(?!入)第?|居(?![民住家中])|位居|位列|达|占|较|比(?!亚迪)|增至|不(?!锈|动产|良)|投进|(?:降|升|增|减|涨|跌|缩|扩)[到至为了]|分担|提[到至高升]|和|及|与|或|至|到|且|高于|低于|(?:来|之|内|外|中|上|下|时|后|前|级)(?=$|[，。；、的]))/u;
/** Said of people in numbers, the verb names what is counted: 300人参加会议. */
const attendance =
  /^次?((?:参加|出席|参会|参展|到会|观看|报名|参与|受益|就业|注册|入选|考取|考上|晋级|获评|脱贫|返岗|返乡)[^，。；、]{0,8})/u;

/** 国家级“小巨人”企业200家、省级500家: the noun of the item before, with the level exchanged. */
const levelLast = /(?:国家级?|省级|市级|区级|县级|世界级)$/u;
const wholeLast = /(?:全国|全省|全市|全区|全县)$/u;
const exchangeLevel = (level: string, subject: string): string =>
  levelLast.test(subject) || (wholeLast.test(level) && wholeLast.test(subject))
    ? subject.replace(levelLast, level).replace(wholeLast, level)
    : level +
      subject.replace(/^.{0,8}?(?:国家级?|省级以上|省级|市级|区级|县级|世界级)(?:的)?|^(?:全国|全省|全市)/u, '');

/** … and what is new at that level: 市级新认定24家. */
const newAtLevel = /^(.{2,3})(新认定|新获批|新获评)$/u;

/** 总投资68亿元，今年计划完成30亿元: what of it is done is no total. */
const doneOf = /(?:计划|预计|已|可)?完成了? ?$/u;
const totalOf = /(?:计划)?总投资额?$/u;

/** 3栋6层教学楼, 12台5轴机床: a number that belongs to the noun. */
const numbered = /^ ?\d+(?:\.\d+)? ?(?:层|级|轴|代|英寸|寸|座|人座|车道)(?=[\u4e00-\u9fa5]{2})/u;

const nounBehind = ({ quantity, before, after: printed }: Setting): string => {
  const after = quantity.kind === 'count' ? printed.replace(numbered, '') : printed;
  const direct = counted.test(after) && !notANoun.test(after) && !outlineNouns.test(after);
  if (quantity.kind === 'count') return direct ? labelAfter(after) : '';
  // 100%国产化, but not 增长8%左右.
  const heads = before === '' || /[现了到：]/u.test(before.slice(-1));
  if (quantity.kind === 'rate') return (after.startsWith('的') || heads) && direct ? labelAfter(after) : '';
  return direct ? labelAfter(after) : '';
};

/** 完成全年目标的56%: how much of an aim, said of the subject before. */
const completion = /(?:完成|达成|兑现)[^，。；]{0,8}(?:目标|计划|任务|指标)(?=的?$)/u;
/** 开工600个，开工率…: what makes another word of the label before. */
const longerWord = /^(?:率|量|额|值|数|费|价|比|度|面积|规模)/u;
/** 首批60台, 仍有94%: how much of it, and nothing of what. */
const onlyHow = /^(?:首批|第一批|仍然?|比|最多|最少|平均|剩余|用其中)$/u;
const ownLabel = ({ before }: Setting, previous: Naming | null): string => {
  const behind = previous !== null && before.startsWith(previous.label) ? before.slice(previous.label.length) : before;
  const own = longerWord.test(behind) ? before : behind;
  return completion.exec(own.trim())?.[0] ?? labelBefore(own);
};

/** 规模以上的有16家, 在皖设厂的占三成: an attribute without its noun, which is the noun of the subject before. */
const nounless =
  /^(.{2,20}?)的(?:又|还|也|均|都|已经?|就|共)?(?:新增|净增|新认定|有|占到?|达到?|达|为|超过?|约|近|突破)+ ?$/u;
const nounOf = (subject: string): string =>
  subject
    .replace(/^.*的(?=.{2,})/u, '')
    .replace(/^(?:发生|收到|受理|接到|排查出?|登记|建成|新建)(?=.{2})/u, '')
    .replace(metricTail, '')
    .replace(/^全[国省市区县州]|(?<=.{2})(?:当中|中(?!心))$/gu, '')
    .replace(fates, '');
/** 在全行业中占七成: what it is a share of. */
const shareOf = /在([^，]{2,20}?)(?:当中|之中|中|里)(?:占到?|占比达?到?|的占比达?到?为?)(?:约|近|超过?)? ?$/u;
/** 按投资额的15%给予奖励: the rate of what is given, by what it is reckoned. */
const reckonedBy = /^(.*?)(按[^，]{2,16}?)的? ?$/u;
const given = /^ ?(?:给予|予以|进行)?[\u4e00-\u9fa5]{2,6}/u;

/** 最高200万元: the bound names the sum. */
const highest = /^[^，]{0,6}(?:最高|上限|最多)(?:不超过|可达|达|为)? ?$/u;

/** 其中9家上市, 有11项走上生产线: what is said of some of the things before. */
const someOf = /^(?:其中)?(?:就|已|还|约|共)?(?:有)?$/u;
const saidOf = /^(?:已经?|也|均|都|全部|将|正)?([\u4e00-\u9fa5“”]{2,14})$/u;

/** 其中9个项目完成注册: where the noun is that of the number before, what is said of it names the part. */
const fateBehind = /^(?:已经?|均|都|全部|先后)?[\u4e00-\u9fa5]{2,12}$/u;

/** 带上, 卖出: a verb whose object is the thing spoken of. */
const turned = /^[\u4e00-\u9fa5][上出到下]$/u;

/** 占地200亩，建筑面积…: a measure owns no other one. */
const ownsNothing = /^(?:占地|海拔|全长|总长|总投资|投资|面积|建筑面积|占地面积|带动.*|.*就业)$/u;

const rateName = /(?:率|占比|比重|比例|增速|增幅|强度|均价|单价|满意度)$/u;

/** 全年力争新增1000家: only the change is named. */
const onlyNew = /(?:^|[^\u4e00-\u9fa5]|力争|计划|将|要|还|又|再|年|预计)(?:净?新增|新认定)了?$/u;

/** 每个项目给予…万元支持, 对首次认定的奖励…: who is given it belongs to the name. */
const recipient =
  /(?:^|[，；])(?:对|向|为)?(每[^，。；]{1,10}?|(?<=[对向为])[^，。；]{2,24}?)(?:一次性|分别|可|最高)*(?:给予|予以|发放|补助|补贴|奖励|资助)(?:不超过|最高|最多|至少|不少于|约)*$/u;

const compose = (subject: string, own: string): string => (own.startsWith(subject) ? own : subject + own);

/** 行政类3种: what has so few kinds is described, not measured. */
const kinds = /^[类种]$/u;
const noun = /^[\u4e00-\u9fa5“]/u;

const isSome = ({ quantity, before }: Setting): boolean => quantity.kind === 'count' && someOf.test(before.trim());

/** The name of a number by `behind`, the noun it counts; null where it needs the subject before it. */
const nameByNoun = (
  setting: Setting,
  behind: string,
  known: () => string,
  own: () => string,
  { kindred }: Surroundings,
): Naming | null => {
  const { quantity, before, after } = setting;
  if (behind !== '' && isSome(setting) && known() !== '') {
    if (startsAsFate.test(behind)) return { label: nounOf(known()) + behind, subject: known() };
    const fate = known().endsWith(behind) ? fateBehind.exec(after.trim().slice(behind.length))?.[0] : undefined;
    if (fate !== undefined) return { label: behind + fate, subject: known() };
  }
  if (
    behind === '' ||
    (behind.length < 2 && (quantity.kind !== 'count' || (before.startsWith('其中') && saidOf.test(after.trim()))))
  ) {
    return null;
  }
  // 260个普查点…，先完成90个点: the noun in short.
  const kin = behind.length < 2 ? kindred(quantity.unit)?.subject : undefined;
  if (kin !== undefined && kin.length > 1 && kin.endsWith(behind)) return { label: kin, subject: kin };
  const metric = after.startsWith('的') ? attributeMetric.exec(own())?.[0] : undefined;
  if (metric !== undefined) return { label: behind.replace(fates, '') + metric, subject: behind };
  const lead = before.trim();
  if (quantity.kind === 'count') {
    return { label: (newly.exec(lead)?.[1] ?? '') + behind, subject: behind };
  }
  const each = recipient.exec(lead)?.[1] ?? '';
  if (each !== '') return { label: compose(each.trim(), behind), subject: behind };
  if (quantity.kind === 'money' && outlay.test(lead) && workBehind.test(after)) {
    const name = `${behind}投入`;
    return { label: name, subject: name };
  }
  const owner = causes.test(own()) ? '' : own();
  const bare = owner === '' || dependentStart.test(owner) || (givingEnd.test(lead) && !owner.startsWith('对'));
  const label = bare ? behind : compose(owner, behind);
  return { label, subject: label };
};

/** The name of a number by `own`, the label before it, and `known`, what the text has been speaking of. */
const nameBySubject = (
  setting: Setting,
  known: string,
  own: string,
  previous: Naming | null,
  around: Surroundings,
): Naming | null => {
  const { quantity, before, after } = setting;
  const lead = before.trim();
  const attended = quantity.kind === 'count' ? attendance.exec(after)?.[1] : undefined;
  if (attended !== undefined) return { label: attended.length > 2 ? attended : `${attended}人数`, subject: known };
  const ofEach = quantity.kind === 'rate' ? null : nameOfEach(lead, around.clauseBefore);
  if (ofEach !== null) return { label: ofEach, subject: known };
  if (own === '' && setting.chained && previous !== null) return previous;
  const attribute = known === '' ? undefined : nounless.exec(lead)?.[1];
  if (attribute !== undefined) {
    const level = cleanLabel(attribute.replace(/^其中/u, ''));
    const thing = levels.test(level)
      ? exchangeLevel(level, known)
      : level + (level.length > 5 ? '的' : '') + nounOf(known);
    return quantity.kind === 'rate'
      ? { label: `${thing}占比`, subject: `${thing}占比` }
      : { label: thing, subject: known };
  }
  if (quantity.kind === 'rate') {
    const whole = known === '' ? undefined : shareOf.exec(before)?.[1];
    if (whole !== undefined) return { label: `${known}占${whole}`, subject: known };
    const [, owner = '', reckoned] = reckonedBy.exec(before) ?? [];
    if (reckoned !== undefined) {
      return { label: labelBefore(owner) + reckoned + (given.exec(after)?.[0].trim() ?? ''), subject: known };
    }
  }
  // 其中无人机占41%，比去年提高6个百分点: by how much that share has changed.
  if (own === '' && quantity.unit === '个百分点' && previous?.unit === '%') return previous;
  if (own === '' && quantity.kind === 'money' && highest.test(lead)) return { label: lead, subject: known };
  const role = bareDeed.test(own) ? roleBefore.exec(around.clauseBefore())?.[1] : undefined;
  if (role !== undefined) return { label: own + role, subject: role };
  // Nobody and nothing has been spoken of: its own label is all there is.
  if (known === '') return own === '' ? null : { label: own, subject: withoutNew(own) };
  if (turned.test(own)) return { label: known + own, subject: known };
  const said = isSome(setting) ? saidOf.exec(after.trim())?.[1] : undefined;
  if (said !== undefined) return { label: nounOf(known) + said, subject: known };
  if (own === '' && doneOf.test(lead) && totalOf.test(known)) {
    return { label: known.replace(totalOf, '完成投资'), subject: known };
  }
  if (own === '') return { label: onlyNew.test(lead) ? `新增${known}` : known, subject: known };
  // 签约项目900个，开工640个; 泊位38个，再新建12个: what is done with the things counted before.
  const kin = quantity.kind === 'count' ? around.kindred(quantity.unit)?.subject : undefined;
  if (kin !== undefined) {
    if (bareFate.test(own)) return { label: compose(nounOf(kin), own), subject: kin };
    if (bareDeed.test(own)) return { label: own + nounOf(kin), subject: kin };
  }
  if (quantity.kind === 'count' && bound.test(own)) return { label: own + nounOf(known), subject: known };
  const part = quantity.kind === 'rate' && before.startsWith('其中') ? metricTail.exec(known)?.[0] : undefined;
  if (part !== undefined && !metricTail.test(own) && !bareHeads.test(own) && own.length <= 12) {
    return { label: own + part, subject: known };
  }
  const [, newLevel = '', change = ''] = newAtLevel.exec(own) ?? [];
  if (levels.test(newLevel)) return { label: change + exchangeLevel(newLevel, known), subject: known };
  if (levels.test(own)) {
    const label = exchangeLevel(own, known);
    return { label, subject: label };
  }
  // 配套率超过80%，产值…: what a rate is called owns no other metric.
  if (bareMetric.test(own) && !rateName.test(known) && !ownsNothing.test(known)) {
    const label = compose(known.replace(metricTail, '').replace(/占地(?:面积)?$/u, ''), own);
    return { label, subject: label };
  }
  if (previous === null && trade.test(own)) return { label: compose(known, own), subject: compose(known, own) };
  if (bareHeads.test(own) || dependentStart.test(own)) return { label: compose(known, own), subject: known };
  return { label: own, subject: withoutNew(own) };
};

/**
 * The name of a number: the noun it counts where that follows, else the subject before it, else the subject of the
 * number before (`previous`), else the head of the sentence (`topic`). Null where nothing names it, or where it only
 * counts the points of an outline or bounds a class (投资10亿元以上的项目).
 */
const nameByTables = (
  setting: Setting,
  previous: Naming | null,
  topic: () => string,
  around: Surroundings,
): Naming | null => {
  const { quantity, after } = setting;
  if (quantity.kind === 'count' && outlineNouns.test(after)) return null;
  if (quantity.value < 10 && kinds.test(quantity.unit) && noun.test(after)) return null;
  const known = (): string => previous?.subject ?? topic();
  const printed = once(() => ownLabel(setting, previous));
  const own = (): string => (known() !== '' && onlyHow.test(printed()) ? '' : printed());
  return (
    nameByNoun(setting, nounBehind(setting), known, own, around) ??
    nameBySubject(setting, known(), own(), previous, around)
  );
};

/** “小巨人”企业国家级20家: the level belongs before the noun. */
const levelBehind = /^((?:净?新增)?)(.{3,}?)(国家级|省级|市级)$/u;

/** 新增200家: the change belongs to the name; 重新增加 is none. */
const addedBefore = /(?<![\u4e00-\u9fa5]重)(净?新增)了?$/u;

/** 示范楼宇要评选授牌10个, 优秀产品发布100个: what is done with the thing counted, behind it. */
const doneWith = /(?<=[\u4e00-\u9fa5”]{4})(?:要|将|拟)?(?:评选|授牌|安排|发布|打造|认定)+$/u;

/** As `nameByTables`, the label cleaned of function words. */
export const nameFigure = (
  setting: Setting,
  previous: Naming | null,
  topic: () => string,
  around: Surroundings,
): Naming | null => {
  const naming = nameByTables(setting, previous, topic, around);
  if (naming === null) return null;
  const added = addedBefore.exec(setting.before.trim())?.[1];
  const whole = cleanLabel(naming.label);
  const cleaned = setting.quantity.kind === 'count' ? whole.replace(doneWith, '') : whole;
  const clean = cleaned.endsWith('级') ? cleaned.replace(levelBehind, '$1$3$2') : cleaned;
  const label = added !== undefined && clean.length >= 2 && !clean.includes('新增') ? added + clean : clean;
  return { label, subject: cleanLabel(naming.subject) };
};
