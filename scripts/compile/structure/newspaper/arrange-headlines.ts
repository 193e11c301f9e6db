import { emWidth } from '../sentence.ts';

/** The lines of one head, sorted by what they are; each list in source order. */
export interface Headlines<T> {
  readonly kicker: readonly T[];
  /** One line, or several that make one title. */
  readonly title: readonly T[];
  readonly deck: readonly T[];
  /** Lines that belong to no title here: a list of headlines above it. */
  readonly rest: readonly T[];
}

/** Words that name a column or a series rather than an event: such a line is a kicker wherever it stands. */
const series = [
  /^[\p{Script=Han}\d]{1,10}[·•・][\p{Script=Han}\d“”]{1,14}$/u,
  /(?:新方位|新视野|新征程|进行时|面对面|调研行|系列报道|系列谈|系列述评|系列访谈|大家谈|圆桌谈|圆桌会|一线(?:调研|观察|见闻)|蹲点(?:日记|记|调研)|编辑部|会客厅|圆桌|调查研究|专题报道|特别报道|独家(?:专访|报道)|权威(?:发布|访谈|解读)|政策解读|工作解读|聚焦\p{Script=Han}{0,4}两会|两会\p{Script=Han}{0,6}|在行动|走基层|在现场|现场(?:直击|评论)|笔谈|专访|对话|深度|视点|方位|观察家)$/u,
];
/** Shapes of a deck: the line under a title that says what kind of piece it is. */
const decks = [
  /^[—－-]{1,2}/u,
  /^(?:专?访|对话|探访|走访|记)(?!谈|题|录)\p{Script=Han}{4,}/u,
  /(?:扫描|纪实|侧记|综述|观察|调查|述评|启示录|启示|问答|解读|探访|走笔|采访记|见闻|纵览|一瞥|答记者问|回眸|巡礼|印象|手记|札记|之[一二三四五六七八九十])$/u,
];
/** Ems of the longest half of a title that is set on two lines; both halves are about as long. */
const longestHalf = 14;

/** Ems of the longest name of a column: 深一度, 教育观察. No title is so short, but half of one may be. */
const longestColumn = 4;

/** A column's name stands above its title; under it only if it says what kind of column it is. */
const isColumn = (lines: readonly string[], i: number): boolean => {
  const text = lines[i] ?? '';
  if (emWidth(text) > longestColumn) return false;
  return i === 0 ? !isPair(text, lines[1] ?? '') : isDeck(text) || /[议谈评论话]$/u.test(text);
};
const isSeries = (text: string): boolean => emWidth(text) <= 18 && series.some((pattern) => pattern.test(text));
const isDeck = (text: string): boolean => decks.some((pattern) => pattern.test(text));
const isPair = (a: string, b: string): boolean =>
  emWidth(a) <= longestHalf &&
  emWidth(b) <= longestHalf &&
  !isDeck(b) &&
  (Math.abs(emWidth(a) - emWidth(b)) <= 1 ||
    (asksForMore.test(a) && !isDeck(a)) ||
    (halfTitle.test(a) && !b.includes('：')));

/** Words with which no phrase of a title ends. */
const asksForMore = /[的把被让使将对向从在与和及或为以是要]$/u;

/** The first half of a title: it names a place or a person before its colon, and what it says goes on below. */
const halfTitle = /^\p{Script=Han}{2,8}：[^：]{2,9}$/u;

/** A slogan over a series of reports: two phrases of one length with a space between. Such a line is no half of a title. */
const slogan = /^(\p{Script=Han}{3,6})\s+(\p{Script=Han}{3,6})$/u;
const isSlogan = (text: string): boolean => {
  const [, first, second] = slogan.exec(text) ?? [];
  return first !== undefined && first.length === second?.length;
};

/**
 * Sorts the headline lines of one head (引题 · 主题 · 副题). Series names are kickers; two lines of one length make
 * one title; of two others the longer says the circumstances, so it is the kicker above or the deck below.
 */
export const arrangeHeadlines = <T>(lines: readonly T[], textOf: (line: T) => string): Headlines<T> => {
  const texts = lines.map(textOf);
  const kicker = lines.length > 1 ? lines.filter((line, i) => isSeries(textOf(line)) || isColumn(texts, i)) : [];
  let left = lines.filter((line) => !kicker.includes(line));
  if (left.length === 0 && lines.length > 0) {
    const longest = lines.reduce((a, b) => (emWidth(textOf(b)) > emWidth(textOf(a)) ? b : a));
    return { kicker: lines.filter((line) => line !== longest), title: [longest], deck: [], rest: [] };
  }
  const rest = left.length > 3 ? left.slice(0, left.length - 2) : [];
  left = left.slice(rest.length);
  const [a, b, c] = left;
  if (a === undefined) return { kicker, title: [], deck: [], rest };
  if (b === undefined) return { kicker, title: [a], deck: [], rest };
  if (c === undefined) {
    if (isSlogan(textOf(a)) && isPair(textOf(a), textOf(b))) {
      return { kicker: [...kicker, a], title: [b], deck: [], rest };
    }
    if (isPair(textOf(a), textOf(b))) return { kicker, title: [a, b], deck: [], rest };
    if (isDeck(textOf(a)) && !isDeck(textOf(b))) return { kicker: [...kicker, a], title: [b], deck: [], rest };
    if (isDeck(textOf(b)) || emWidth(textOf(a)) <= emWidth(textOf(b))) return { kicker, title: [a], deck: [b], rest };
    return { kicker: [...kicker, a], title: [b], deck: [], rest };
  }
  if (isPair(textOf(a), textOf(b))) return { kicker, title: [a, b], deck: [c], rest };
  if (isPair(textOf(b), textOf(c))) return { kicker: [...kicker, a], title: [b, c], deck: [], rest };
  return { kicker: [...kicker, a], title: [b], deck: [c], rest };
};
