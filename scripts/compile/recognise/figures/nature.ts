import { matchesOf } from '../../text/matches-of.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { memoText } from '../memo-text.ts';
import { natureCues, type Force } from './nature-cues.ts';

export type Mode = 'actual' | 'target';

const forces = Object.keys(natureCues) as Force[];
const cue = new RegExp(forces.map((force) => `(?<${force}>${natureCues[force].join('|')})`).join('|'), 'gu');

interface Modes {
  readonly strong: Mode | null;
  readonly weak: Mode | null;
}

interface CueHit {
  readonly index: number;
  readonly force: Force;
}

/** Every figure of a sentence asks for its cues, most of them more than once. */
const cuesOf = memoText((text): readonly CueHit[] =>
  matchesOf(cue, text).map(({ index, groups = {} }) => ({
    index,
    force: forces.find((force) => groups[force] !== undefined) ?? 'done',
  })),
);

const modeOfForce: Readonly<Record<Force, Mode>> = {
  done: 'actual',
  planned: 'target',
  plannedHere: 'target',
  weaklyDone: 'actual',
  reached: 'actual',
  weaklyPlanned: 'target',
};
const strongForces: ReadonlySet<Force> = new Set<Force>(['done', 'planned', 'plannedHere']);
const isWithinClause = (text: string, from: number, to: number): boolean => {
  const comma = text.indexOf('，', from);
  return comma === -1 || comma >= to;
};

/**
 * What the cues that begin in `[from, to)` of a text say; what follows is seen, too (将…纳入 is no future). In a list
 * of aims (`listed`) what is reached is aimed at.
 */
const modesOf = (text: string, from = 0, to = text.length, listed = false): Modes => {
  const cues = cuesOf(text);
  let strong: Mode | null = null;
  let weak: Mode | null = null;
  const { length } = cues;
  for (let i = 0; i < length; i++) {
    const hit = cues[i];
    if (hit === undefined || hit.index < from || hit.index >= to) continue;
    const { force, index } = hit;
    if (force === 'plannedHere' && !isWithinClause(text, index, to)) continue;
    if (force === 'reached' && listed) continue;
    if (strongForces.has(force)) strong = modeOfForce[force];
    else weak = modeOfForce[force];
  }
  return { strong, weak };
};

/** What a stretch says by its last strong word, for the sentences that follow it; null where it has none. */
export const lastMode = (stretch: string): Mode | null => modesOf(stretch).strong;

/** As `lastMode`, but a weak word for a plan counts where there is no strong one. */
export const likelyMode = (stretch: string): Mode | null => {
  const { strong, weak } = modesOf(stretch);
  return strong ?? (weak === 'target' ? weak : null);
};

/** The year named in the sentence itself, and whether the whole of it is meant. */
export interface NamedYear {
  readonly year: number;
  readonly wholeYear: boolean;
  /** 全年, 上半年 without a year: planned or done, as the passage has it. */
  readonly open: boolean;
  /** 一季度, 上半年 in a text written when it was over. */
  readonly over: boolean;
  /** The month in which it ends, where it is named without the year. */
  readonly until: number | null;
}

/** 100个项目是重点: what the work goes for. */
const aim = /^[^，。；]{0,6}(?:的?目标|为目标)|^[^，。；、]{2,16}?也?是重点(?=[，。；])/u;
/** 出台20条措施, 列出12项任务: verbs that make a document known, and what such documents count; regular expressions. */
const issued = [
  '公布',
  '发布',
  '出台',
  '印发',
  '下发',
  '推出',
  '制定',
  '提出',
  '列出',
  '梳理出?',
  '拿出',
  '亮出',
  '明确',
];
const provisions = [
  ...['措施', '举措', '办法', '政策', '意见', '建议', '规定', '细则', '条款', '要求', '承诺', '清单', '禁令'],
  ...['任务', '事项'],
];
/** A count of what a document holds is a fact as soon as the document is out, whatever it plans. */
const isIssued = (before: string, figure: string): boolean => issuedBefore.test(before) && provision.test(figure);
const issuedBefore = new RegExp(`(?:${issued.join('|')})了?[^，。；\\d]{0,12}$`, 'u');
const provision = new RegExp(`^[\\d０-９]+ ?[余多]?[条项个][^，。；、]{0,8}?(?:${provisions.join('|')})`, 'u');

/** What only something that has happened can be: 同比, 比上年. It tells of the numbers before it, too. */
const compared = /^[^。；]{0,30}?(?:同比|环比|[比较](?:上年|去年|前年|\d{4}年))/u;

const comparison = /^(?:同比|环比|[比较](?:去年|上年))/u;
/** Where the clause before the one that begins at `from` begins. */
const previousClause = (sentence: string, from: number): number =>
  Math.max(sentence.lastIndexOf('，', from - 2), sentence.lastIndexOf('；', from - 2)) + 1;

const further = /^[，；](?:今年|年内|明年|下一步)?(?:计划|将)?(?:还[要将]|要?再)(?=.)/u;
/** 不得少于3名, 不低于15%: what must not be less is a norm; 至少 and 不少于 are said of facts as often. */
const norm = /^(?:不得低于|不得少于|不低于(?=.*[%％‰]))/u;

/** 建设储罐7座，投产后年产…: what it will do tells that it is not there yet. 16家龙头，要…: who shall do it. */
const speaksBack = /^，(?:(?:全部)?(?:建成|投产|达产|投用|投运|竣工|完工)|[都均]?[要将])/u;
/** 提前发现隐患60处，避免了…: what opens the next clause as done was done by this one; what it plans it plans for itself. */
const opensNext = (sentence: string, from: number): Mode | null => {
  if (sentence.charAt(from) !== '，' || comparison.test(sentence.slice(from + 1, from + 4))) return null;
  const { strong } = modesOf(sentence, from, from + 4);
  return strong === 'actual' || speaksBack.test(sentence.slice(from, from + 6)) ? strong : null;
};

/** What the passage so far says of a figure that says nothing itself. */
export interface Inherited {
  readonly mode: Mode | null;
  /** Whether the figure goes on with a plan: a point of a list, or a sentence or clause that begins with a bare verb. */
  readonly goesOn: boolean;
  /** Whether it stands in a point of a list. */
  readonly listed: boolean;
  /** The time the passage speaks of, against the year it was written in: a year gone by -1, to come 1. */
  readonly offset: number;
  /** Whether the passage names that time by the year: 今年, 2025年. */
  readonly dated: boolean;
}

/**
 * Whether the figure at `[start, end)` of a sentence is reached or aimed at. `now` is the year in which the text was
 * written. What is said of a year to come is planned, and so is what is said of a whole year that is not over; for the
 * rest the clause decides, then the sentence. Without a word that speaks of plans a figure is a fact; only points of
 * a list and bare verbs go on with the plan before them.
 */
export const natureOf = (
  sentence: string,
  [start, end]: Slice,
  named: NamedYear | null,
  now: number | null,
  inherited: Inherited,
): Mode => {
  const offset = named === null || now === null ? null : Math.sign(named.year - now);
  if (offset === 1) return 'target';
  const aimed = inherited.listed && inherited.mode === 'target';
  const from = Math.max(sentence.lastIndexOf('，', start - 1), sentence.lastIndexOf('；', start - 1)) + 1;
  const clause = modesOf(sentence, from, start, aimed);
  if (clause.strong !== null) {
    // 预计产值达到…，同比增长20%: a comparison goes on with what it compares.
    const before = comparison.test(sentence.slice(from, start))
      ? modesOf(sentence, previousClause(sentence, from), from)
      : null;
    return before !== null && (before.strong ?? before.weak) === 'target' ? 'target' : clause.strong;
  }
  const after = sentence.slice(end);
  if (aim.test(after)) return 'target';
  if (offset === -1 || named?.over === true) return 'actual';
  const ownEnd = end + (/^[^，。；]*/u.exec(after)?.[0].length ?? 0);
  const behind = modesOf(sentence, end, ownEnd).strong;
  const earlier = modesOf(sentence, 0, start, aimed);
  // 建成泊位30个，今年还要新建12个: what goes further has got so far, or goes on with the plan before it.
  if (earlier.strong !== 'target' && further.test(sentence.slice(ownEnd, ownEnd + 8))) return behind ?? 'actual';
  if (earlier.strong !== null) {
    // 甲计划完成…；乙在80个路口设置了…: another one's plan.
    const another =
      behind === 'actual' && modesOf(sentence, sentence.lastIndexOf('；', start) + 1, start).strong === null;
    return another ? 'actual' : earlier.strong;
  }
  if (clause.weak !== 'target' && compared.test(after)) return 'actual';
  if (isIssued(sentence.slice(from, start), sentence.slice(start))) return 'actual';
  if (offset === 0 && named?.wholeYear === true) return 'target';
  const said = behind ?? opensNext(sentence, ownEnd);
  if (said !== null) return said;
  if (norm.test(sentence.slice(start, end))) return 'target';
  // 全年发放30亿元以上: of the year before the sum would be known.
  if (named?.open === true && named.until === 12 && sentence.slice(start, end).endsWith('以上')) return 'target';
  // 今年再改造…: a sentence that names its own time has left the year before it.
  if (inherited.offset === -1 && offset === null) return 'actual';
  // 全年完成…: planned among plans, and of a year that is not over.
  const amongPlans = inherited.mode === 'target' || (inherited.goesOn && inherited.mode === null) || inherited.dated;
  if (offset === 0 && named?.open === true && amongPlans) return 'target';
  const weak = clause.weak ?? earlier.weak;
  if (weak !== null) return weak;
  if (offset === 0 && !aimed) return 'actual';
  // 产业上，新增400亿元；企业上，力争…: a list of aims may name its mode late.
  if (inherited.mode === 'target' && after.includes('；') && modesOf(after).strong === 'target') return 'target';
  return (inherited.goesOn ? inherited.mode : null) ?? 'actual';
};
