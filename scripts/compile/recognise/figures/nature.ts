import { matchesOf } from '../../text/matches-of.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { memoText } from '../memo-text.ts';

export type Mode = 'actual' | 'target';

/**
 * 实绩还是目标. Words that say that something is done or shall be done. Strong ones decide wherever they stand in a
 * sentence before the number; weak ones only where no strong one does. Regular expressions.
 */
const cues: Readonly<Record<'done' | 'planned' | 'weaklyDone' | 'weaklyPlanned', readonly string[]>> = {
  done: [
    ...['已经?(?!知)', '(?<![为除受罢])了(?!解|然|不)', '截[至止](?!\\d{4}年(?:前|为止))'],
    ...['同比', '环比', '以来', '去年', '上年(?!度)', '过去', '[一两三四五几]年来', '近年来'],
    ...[
      '首次',
      '目前',
      '据统计',
      '数据显示',
      '获悉',
      '刷新',
      '位居',
      '跃居',
      '荣获',
      '当日',
      '当天',
      '达产(?!后)',
      '迈上',
      '连续',
    ],
    // 有 as a verb of its own: not in 有色 or 国有, and not in 要有, 将有.
    '(?<![国所民私公含具享特原稀没未富占持要将会应可须能]|目标|任务)有(?!色|[几两三四五六七八九十\\d]+个?“|限|机|效|关|轨|序|源|益|线|望|力|人|害|形|偿|氧|利)',
    '(?:建|办|设|做|卖|花|用|拿|增|减|省|赚|完|达|攒|查|找|修|种|收|签)[成立出掉下到得]了',
  ],
  planned: [
    // 将 as 把: what follows is a thing, and then what it is made into or brought to: 将旧厂房改造成….
    '将(?!(?!逐步|全部|陆续|继续|分批|全面|整体|统一|先后|进一步|在|于|从|再|重点|加快|由|把)[^，。；]{2,16}?(?:改造|改建|转化|转变|变|转|打造|做|加工|升级|还原|提炼|制|建|分|整合|拓展|延伸|缩短|压缩|提高|提升|降|压减|扩大|增加|送|卖|搬|接|引|嵌|融|落实|下放|推广|应用|运用|覆盖)(?:成|为|到|至|进|入|给|出|于))(?![^，。；]{0,14}(?:作为|纳入|转化为|变为|转为|列入|写入|调整为|摆在|转变为|打造成|集中到|用于(?!建)|改造[成为]))',
    ...[
      '力争',
      '目标(?!任务|的 ?\\d)',
      '未来(?=[\\d一二两三四五六七八九十几，]|将|一段|一个时期)',
      '拟(?=[\\u4e00-\\u9fa5\\d])',
    ],
    // A meeting demands what shall be done.
    '会议(?:强调并|还)?要求',
    '会议(?:提出|明确|部署)，(?:今年|明年|下半年)(?!以来|上半年|前|一季)',
    ...[
      '年内',
      '今后',
      '下一步',
      '冲击',
      '即将',
      '[\\d一二两三四五六七八九十] ?年(?:之|以)?后',
      '(?<![排订]到)明年',
      '后年(?!吞)',
    ],
    // 一亩要用…, 一趟要贴补…: what each of them takes, now as ever.
    '(?<!(?<!比)重|[主需必紧摘只首扼简纲]|一(?:亩|天|趟|次|台|吨|户|辆|个月|季)[^，。；]?)要(?!求|素|闻|点|务|地|么|不是|是|害|员|领|道|塞|件|义|案|义|职|旨|诀| ?(?:约|近|超过?)? ?\\d)',
    '每年(?=[^，。；]{0,6}(?:推进|新增|培育|建设|实施|安排|引进|组织))',
    '从今年(?:开始|起)',
    // 今年工作有五个“100”, 明年重点是…: the head of a list of aims.
    '(?:今年|本年度|明年|下一步|下阶段|20\\d\\d年)[^，。；]{0,14}?(?:工作|任务|重点|要点|安排|思路|打算|目标)[^，。；]{0,4}?(?:是|有|为|包括|概括|突出|聚焦|抓|分为)(?!了|力|关|效|条不)',
    // 项目建成后，可年产…: what a work will do once it is there. 改造后 may tell of what is done.
    '(?:建成|建成投产|投产|达产|满产|投用|投运|投入使用|完工|竣工|全部建成)(?:之|以)?后(?=[，,]?[^，。；]{0,8}?(?:可|将|预计|每年|年产|年[销产]|日产|有望|能够?))',
    '(?<!占[^，。；]{0,8}|行动|工程|倍增|专项|培育|培养|提升|发展|研发|人才|支持|跃升|振兴|[三五]年|“)计划(?!项目|单列|[》”（(，。；的）])',
  ],
  weaklyDone: [
    ...['累计', '取得', '成功', '完成了?', '实现了?', '建成', '共有?(?=\\d)', '当前', '正(?=在|依靠|以)', '出台了?'],
  ],
  weaklyPlanned: [
    '到20\\d\\d年(?!前|初|\\d{1,2}月)',
    ...[
      '争取(?!了)',
      '努力',
      '确保',
      '预期(?=增长|目标|达)',
      '(?<![”五]|行动|发展)规划(?=建设|到|新建|布局)',
      '有望',
      '预计(?![^，。；]{0,20}了)',
      '瞄准',
    ],
    ...['提出(?!了|[^，。；]{0,10}\\d+ ?[条项个])', '部署(?!了)'],
  ],
};
const cue = new RegExp(
  [cues.done, cues.planned, cues.weaklyDone, cues.weaklyPlanned].map((words) => `(${words.join('|')})`).join('|'),
  'gu',
);

interface Modes {
  readonly strong: Mode | null;
  readonly weak: Mode | null;
}

interface CueHit {
  readonly index: number;
  readonly mode: Mode;
  readonly isStrong: boolean;
}

/** Every figure of a sentence asks for its cues, most of them more than once. */
const cuesOf = memoText((text): readonly CueHit[] =>
  matchesOf(cue, text).map(({ index, 1: done, 2: planned, 3: weaklyDone }) => ({
    index,
    mode: done !== undefined || weaklyDone !== undefined ? 'actual' : 'target',
    isStrong: done !== undefined || planned !== undefined,
  })),
);

/** What the cues that begin in `[from, to)` of a text say; what follows is seen, too (将…纳入 is no future). */
const modesOf = (text: string, from = 0, to = text.length): Modes => {
  const cues = cuesOf(text);
  let strong: Mode | null = null;
  let weak: Mode | null = null;
  const { length } = cues;
  for (let i = 0; i < length; i++) {
    const hit = cues[i];
    if (hit === undefined || hit.index < from || hit.index >= to) continue;
    if (hit.isStrong) strong = hit.mode;
    else weak = hit.mode;
  }
  return { strong, weak };
};

/** What a stretch says by its last strong word, for the sentences that follow it; null where it has none. */
export const lastMode = (stretch: string): Mode | null => modesOf(stretch).strong;

/** The year named in the sentence itself, and whether the whole of it is meant. */
export interface NamedYear {
  readonly year: number;
  readonly wholeYear: boolean;
  /** 全年, 上半年 without a year: planned or done, as the passage has it. */
  readonly open: boolean;
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

const comparison = /^(?:同比|环比)/u;
/** Where the clause before the one that begins at `from` begins. */
const previousClause = (sentence: string, from: number): number =>
  Math.max(sentence.lastIndexOf('，', from - 2), sentence.lastIndexOf('；', from - 2)) + 1;

/** 100家企业年内投产, 3个集群，要做到…: what is said behind a number speaks for it in its clause, and where it opens the next. */
const reachBehind = (after: string): number => /^[^，；。]*(?:，[^，；。]{0,3})?/u.exec(after)?.[0].length ?? 0;

/** What the passage so far says of a figure that says nothing itself. */
export interface Inherited {
  readonly mode: Mode | null;
  /** Whether the figure goes on with a plan: a point of a list, or a clause that begins with a bare verb. */
  readonly goesOn: boolean;
  /** The time the passage speaks of, against the year it was written in: a year gone by -1, to come 1. */
  readonly offset: number;
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
  const from = Math.max(sentence.lastIndexOf('，', start - 1), sentence.lastIndexOf('；', start - 1)) + 1;
  const clause = modesOf(sentence, from, start);
  if (clause.strong !== null) {
    // 预计产值达到…，同比增长20%: a comparison goes on with what it compares.
    const goesOn =
      comparison.test(sentence.slice(from, start)) && modesOf(sentence, previousClause(sentence, from), from);
    return goesOn !== false && goesOn.strong === 'target' ? 'target' : clause.strong;
  }
  const after = sentence.slice(end);
  if (aim.test(after)) return 'target';
  if (offset === -1) return 'actual';
  const earlier = modesOf(sentence, 0, start);
  if (earlier.strong !== null) return earlier.strong;
  if (compared.test(after)) return 'actual';
  if (isIssued(sentence.slice(from, start), sentence.slice(start))) return 'actual';
  if (offset === 0 && named?.wholeYear === true) return 'target';
  // 建成网点94个，力争…: what is done in its own clause is not undone by the next one.
  const reach = clause.weak === 'actual' ? (/^[^，；。]*/u.exec(after)?.[0].length ?? 0) : reachBehind(after);
  const behind = modesOf(after.slice(0, reach)).strong;
  if (behind !== null) return behind;
  // 今年再改造…: a sentence that names its own time has left the year before it.
  if (inherited.offset === -1 && offset === null) return 'actual';
  // 全年完成…: planned among plans.
  const amongPlans = inherited.mode === 'target' || (inherited.goesOn && inherited.mode === null);
  if (offset === 0 && named?.open === true && amongPlans) return 'target';
  const weak = clause.weak ?? earlier.weak;
  if (weak !== null) return weak;
  if (offset === 0) return 'actual';
  // 产业上，新增400亿元；企业上，力争…: a list of aims may name its mode late.
  if (inherited.mode === 'target' && after.includes('；') && modesOf(after).strong === 'target') return 'target';
  return (inherited.goesOn ? inherited.mode : null) ?? 'actual';
};
