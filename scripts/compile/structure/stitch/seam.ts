import { endsSentence, openPairs, strayClosers } from '../sentence.ts';
import { cutWords } from '../../text/cut-words.ts';
import { frequencyOf, longestWord, lookUp } from '../../text/lexicon.ts';
import { unitClass } from '../../text/unit-class.ts';
import type { PagePairs } from './page-pairs.ts';
import { readBeginning } from './beginning.ts';
import { hanEndOf, hanStartOf } from './han-ends.ts';
import { hungryTags, hungryWords, notHungry, wholeAlone } from './starts.ts';
import { hasNameShape } from '../surnames.ts';
import { weights } from './weights.ts';

/** Characters on either side in which a word could run across. */
const reach = 8;
/** Characters at the end of a tail that tell what may follow: the longest office or word there, and more. */
const lastWords = 12;

/** What is known of one end of a stretch; worked out once, used against every candidate. */
export interface TailEnd {
  readonly text: string;
  readonly mark: number;
  /** It stops at a comma: a clause follows. */
  readonly comma: boolean;
  readonly open: number;
  readonly han: string;
  readonly logP: number;
  readonly half: number;
  readonly hungry: boolean;
  /** What it ends with: digits, digits and 万 or 亿, a Han numeral. */
  readonly numeral: 'digits' | 'scale' | 'han' | null;
  /** It ends with what a figure comes after: 达到, 只用了. */
  readonly asksForFigure: boolean;
  /** Its last characters, in which an office may stand. */
  readonly end: string;
}
export interface HeadStart {
  readonly text: string;
  readonly start: number;
  readonly stray: number;
  readonly han: string;
  readonly logP: number;
  readonly half: number;
  /** What its first clause weighs: the rest of one, or one of its own. */
  readonly clause: number;
  /** … and both after a comma. */
  readonly afterComma: number;
  /** It begins with a unit that asks for a figure before it. */
  readonly bareUnit: boolean;
  /** Characters at its beginning after which a verb of speech stands: so many of them may be a name's. */
  readonly beforeVerb: readonly number[];
}

/** A single character met this often as a word is one; met so seldom it is a piece of one. */
const wholeFrom = 9000;
const pieceTo = 1500;

/** From 0 to 1: how surely a single character standing alone is a piece of a word. */
const halfness = (word: string | undefined): number => {
  if (word?.length !== 1 || wholeAlone.has(word)) return 0;
  const known = lookUp(word);
  if (known === undefined || /^[a-z]g$/u.test(known.tag)) return 1;
  const share = Math.log(wholeFrom / Math.max(known.frequency, 1)) / Math.log(wholeFrom / pieceTo);
  return Math.min(Math.max(share, 0), 1);
};

const binding = '、“‘《（【「『(';

/** What the mark at which a text stops says of its going on, in nats; below 0 it is likelier to be at its end. */
export const markOf = (text: string): number => {
  if (endsSentence(text)) return weights.closedTail;
  const last = text.slice(-1);
  if (last !== '' && binding.includes(last)) return weights.bindingMark;
  if (last === '，' || last === ',') return weights.comma;
  if (last === '；' || last === ';') return text.includes('。') ? weights.semicolonInside : weights.semicolon;
  if (last === '：' || last === ':') return weights.colon;
  return weights.bareTail;
};

export const readTail = (text: string): TailEnd => {
  const trimmed = text.trimEnd();
  const end = trimmed.slice(-lastWords);
  const han = hanEndOf(trimmed, reach);
  const { words, logP } = cutWords(han);
  const last = words.at(-1);
  const tag = last === undefined ? '' : (lookUp(last)?.tag ?? '');
  // A measure word asks for its noun only after a number: 家 may be a home.
  const counts =
    last?.length === 1 && /^[mq]/u.test(tag)
      ? /[\d一二三四五六七八九十百千万亿两几多]\p{Script=Han}?$/u.test(end)
      : true;
  const hungry =
    last !== undefined && !notHungry.has(last) && (hungryWords.has(last) || (hungryTags.has(tag) && counts));
  return {
    text: trimmed,
    mark: markOf(trimmed),
    comma: trimmed.endsWith('，') || trimmed.endsWith(','),
    open: openPairs(trimmed),
    han,
    logP,
    half: halfness(last),
    hungry,
    numeral: numeralAt(end),
    asksForFigure: asksForFigure.test(end),
    end,
  };
};

export const readHead = (text: string): HeadStart => {
  const trimmed = text.trimStart();
  const han = hanStartOf(trimmed, reach);
  const { words, logP } = cutWords(han);
  const beginning = readBeginning(trimmed);
  return {
    text: trimmed,
    start: beginning.bare,
    clause: beginning.restBare,
    afterComma: beginning.comma + beginning.restComma,
    stray: strayClosers(trimmed),
    han,
    logP,
    half: halfness(words[0]),
    bareUnit: bareUnit.test(trimmed),
    beforeVerb: verbsIn(trimmed),
  };
};

/**
 * What the likeliest cut of the whole saves against the cuts of both sides, in nats: above 0 only where a word of
 * the dictionary runs across the seam.
 */
export const crossingGain = (tail: TailEnd, head: HeadStart): number =>
  someWordCrosses(tail.han, head.han) ? Math.max(cutWords(tail.han + head.han).logP - tail.logP - head.logP, 0) : 0;

/** Most seams no word crosses: that is found out much faster than the likeliest cut is. */
const someWordCrosses = (left: string, right: string): boolean => {
  const text = left + right;
  const seam = left.length;
  for (let start = Math.max(seam - longestWord + 1, 0); start < seam; start++) {
    for (let end = Math.min(start + longestWord, text.length); end > seam; end--) {
      if (frequencyOf(text, start, end) > 0) return true;
    }
  }
  return false;
};

const wordsAcross = (tail: TailEnd, head: HeadStart): number => {
  const gain = crossingGain(tail, head);
  if (gain > 0.5) return Math.min(gain * weights.crossing, weights.crossingMost);
  let sum = 0;
  if (head.han !== '') sum += weights.halfTail * tail.half;
  if (tail.han !== '') sum += weights.halfHead * head.half;
  return sum;
};

const pairs = (tail: TailEnd, head: HeadStart): number => {
  if (head.stray > 0) return tail.open > 0 ? weights.pairClosed : weights.pairStray;
  return tail.open > 0 ? weights.pairLeft : 0;
};

const isDigit = unitClass(/\d/u);
const isNumeral = unitClass(/[一二三四五六七八九十百千万亿两几]/u);
const digitsAndScale = /\d[万亿千百]+$/u;
/** The kind of numeral that the end of a text is. */
const numeralAt = (end: string): TailEnd['numeral'] => {
  const last = end.charCodeAt(end.length - 1);
  if (isDigit(last)) return 'digits';
  if (!isNumeral(last)) return null;
  return digitsAndScale.test(end) ? 'scale' : 'han';
};
const unit =
  /^(?:[万亿千百十余多]|个|项|家|名|年|月|日|元|倍|件|台|辆|套|座|条|户|吨|人|次|米|公[里顷斤]|平方|亩|艘|届|所|张|份|位|种|类|层|度|分|点|岁|批|只|头|棵|株|斤|克|升|瓦|小时|万|成|秒|天|周|遍|轮|场|颗|根|块|片|艘|架|支|枚|本|册|门|节|道|级|代|期|季|步|圈|趟|毫|厘)/u;
/** Particles that stand behind a verb, never behind a number. */
const behindVerb = unitClass(/[了着过得们]/u);
const figureGoesOn = unitClass(
  /[\d.．％%‰年月日个项家名万亿元千百倍件台辆套座条户吨人次米公平多余克斤升瓦千度分秒小时天周岁只头棵株亩架艘部所支场层种类位届批]/u,
);
/** A figure, a share or a measure with nothing before it that could count it. */
const bareUnit = /^(?:[%％‰]|(?:[万亿]?元|[吨亩岁倍]|公里|千米|平方米|千瓦|个百分点)(?=[，。；、]))/u;
/** What a figure or a number of things comes after: 达到 | 80%, 只用了 | 39天. */
const asksForFigure =
  /(?:达到?|[到至为]|超过?|突破|不足|不到|高出|接近|近|约|占|仅|只有|多达|共有?|[了由从]|排名第|下降|上升|增长|提高|减少|增加|降低)$/u;
const startsWithFigure =
  /^了?(?:第?\d[\d.,]*(?!月\d)|(?:不到|不足|超过|近|约)?[一二两三四五六七八九十几百千万]{1,6}(?:成|倍|分之|多?[个家名万亿元项台座户吨人次天年公里亩页条]))/u;
const figure = (tail: TailEnd, head: HeadStart): number => {
  if (tail.numeral === 'digits') return figureGoesOn(head.text.charCodeAt(0)) ? weights.figure : -weights.figure / 3;
  if (tail.numeral !== null && behindVerb(head.text.charCodeAt(0))) return -weights.figure / 2;
  if (tail.numeral !== null && unit.test(head.text)) {
    return tail.numeral === 'scale' ? weights.figure : weights.figure / 2;
  }
  if (head.bareUnit) return weights.bareUnit;
  if (!tail.asksForFigure || !startsWithFigure.test(head.text)) return 0;
  // A year after 到了 is what was asked for, and no paragraph's beginning.
  return weights.figureAsked - Math.min(head.start, 0);
};

/** Somebody with an office, whose name the seam cuts: 主任武文 | 静说. */
const office =
  /(?:主任|经理|局长|书记|[省市县镇区乡村处科所院校会社厂站馆队台]长|教授|总裁|委员|研究员|工程师|负责人|村民|居民|工人|记者|农户|大户|老师|院士|博士|代表|店主|技术员|创始人|厂长|总监|学者)$/u;
const speaks = /^(?:笑着|坦言|介绍|表示|告诉|认为|指出|强调|回忆|算|感慨|透露|解释|说)/u;
const beginsVerb = unitClass(/[笑坦介表告认指强回算感透解说]/u);
/** Characters of a name as the seam cuts it: at most so many in all, and one fewer of them before it. */
const longestName = 3;
const noVerbs: readonly number[] = [];
/** The places near the beginning of a text, behind one character or more, where a verb of speech stands. */
const verbsIn = (text: string): readonly number[] => {
  let found = noVerbs;
  for (let at = 1; at <= longestName && at < text.length; at++) {
    if (beginsVerb(text.charCodeAt(at)) && speaks.test(text.slice(at, at + 2))) found = [...found, at];
  }
  return found;
};
/** A cut name and who speaks: what stands of the name before the seam, what after it, and a verb of speech. */
const nameAcross = ({ text, end }: TailEnd, head: HeadStart): number => {
  for (const right of head.beforeVerb) {
    for (let left = right === 1 ? 1 : 0; left <= longestName - right; left++) {
      if (!office.test(end.slice(0, end.length - left))) continue;
      if (hasNameShape(text.slice(text.length - left) + head.text.slice(0, right))) return weights.nameAcross;
    }
  }
  return 0;
};

/** What a seam's characters may stand in elsewhere on the page: two, three or four of them together. */
const seen = [0, 0, weights.seenTwo, weights.seenThree, weights.seenFour] as const;

/** Whether the characters at the seam stand together elsewhere on the page. */
const seenTogether = (tail: TailEnd, head: HeadStart, page: PagePairs): number => {
  if (tail.han === '' || head.han === '') return 0;
  const end = tail.text.length;
  const number = page.find(tail.text.charCodeAt(end - 1), head.text.charCodeAt(0));
  if (number < 0) return 0;
  // One character on either side of the pair, of which the stretch itself may have none.
  const [before, after] = [tail.text.charCodeAt(end - 2), head.text.charCodeAt(1)];
  let most = end < 2 || head.text.length < 2 ? 3 : 2;
  for (let at = page.first[number] ?? 0; at > 0 && most < 4; at = page.next[at] ?? 0) {
    const left = page.text.charCodeAt(at - 2) === before;
    const right = page.text.charCodeAt(at + 1) === after;
    if (left && right) most = 4;
    else if (left || right) most = 3;
  }
  return seen[most] ?? 0;
};

/**
 * Whether a short unmarked line breaks off inside a sentence that the next stretch goes on with, in nats: the seam's
 * evidence where half a word on either side speaks for a break, since both stand right above one another.
 */
export const weighBreak = (tail: TailEnd, head: HeadStart, page: PagePairs): number => {
  const gain = crossingGain(tail, head);
  const halves = gain > 0.5 ? 0 : weights.brokenWord * (tail.half + (head.han === '' ? 0 : head.half));
  return (
    head.start +
    Math.min(gain * weights.crossing, weights.crossingMost) +
    halves +
    head.clause +
    (tail.hungry ? weights.hungryTail : 0) +
    pairs(tail, head) +
    figure(tail, head) +
    seenTogether(tail, head, page) / 2
  );
};

/** What binds two ends whatever mark stands at the seam, in nats: a word, a figure, a name or a pair across it. */
export const boundAcross = (tail: TailEnd, head: HeadStart): number =>
  Math.min(crossingGain(tail, head) * weights.crossing, weights.crossingMost) +
  Math.max(figure(tail, head), 0) +
  nameAcross(tail, head) +
  (head.stray > 0 && tail.open > 0 ? weights.pairClosed : 0);

/** How much a head looks like the middle of a sentence, in nats; below 0 it looks like the start of a paragraph. */
export const middleness = (head: HeadStart): number =>
  head.start +
  head.clause +
  (head.han === '' ? 0 : -weights.halfHead * head.half) -
  weights.pairStray * Math.min(head.stray, 1);

const beginningAfter = (tail: TailEnd, { start, clause, afterComma }: HeadStart): number => {
  if (tail.comma) return afterComma;
  return (start < 0 && tail.mark === weights.bindingMark ? start / 3 : start) + clause;
};

/** What the two stretches themselves say about running one into the other, in nats. */
export const weighSeam = (tail: TailEnd, head: HeadStart, page: PagePairs): number =>
  tail.mark +
  beginningAfter(tail, head) +
  wordsAcross(tail, head) +
  (tail.hungry ? weights.hungryTail : 0) +
  pairs(tail, head) +
  figure(tail, head) +
  nameAcross(tail, head) +
  seenTogether(tail, head, page);
