import { cutWords } from '../../text/cut-words.ts';
import { lookUp } from '../../text/lexicon.ts';
import { emWidth } from '../sentence.ts';

/** Words that name a column or a series rather than an event: such a line is a kicker wherever it stands. */
const dotted = /^[\p{Script=Han}\d]{1,10}[·•・][\p{Script=Han}\d“”]{1,14}$/u;
const series = [
  dotted,
  /(?:新方位|新视野|新征程|进行时|面对面|调研行|系列报道|系列谈|系列述评|系列访谈|大家谈|圆桌谈|圆桌会|一线(?:调研|观察|见闻)|蹲点(?:日记|记|调研)|编辑部|会客厅|圆桌|调查研究|专题报道|特别报道|独家(?:专访|报道)|权威(?:发布|访谈|解读)|政策解读|工作解读|聚焦\p{Script=Han}{0,4}两会|两会\p{Script=Han}{0,6}|在行动|走基层|在现场|现场(?:直击|评论)|笔谈|专访|对话|深度|视点|方位|观察家)$/u,
];
const widestSeries = 18;

/** How the name of a column ends: 田野手记, 民生调查, 产业新观察. Longer lines that end so are decks. */
const column =
  /^\p{Script=Han}{0,6}(?:观察|调查|故事|看台|新探|探访|走笔|笔记|手记|记事|纪事|视线|一线|前沿|聚焦|关注|内外|周刊|人物|画卷|风采|新生|民生|新篇|新貌|新风|新知|新事|新局|新象|新力量|视角|话题|视窗|之窗|纵横|纵深|经纬|广角|长廊|地带|在线|茶座|论坛|讲堂|课堂|档案|印记|足迹|脚步|行动)$/u;
const widestColumn = 8;
/** … and of one that says an opinion: it may stand under the title. */
const talk = /[议谈谭评论话]$/u;

/** Shapes of a deck: the line under a title that says what kind of piece it is. */
const dash = /^[—－-]{1,2}/u;
const decks = [
  /^(?:专?访|对话|探访|走访|记)(?!谈|题|录)\p{Script=Han}{4,}/u,
  /^走进(?!了)\p{Script=Han}{2,10}的/u,
  /(?:扫描|纪实|侧记|综述|观察|调查|述评|启示录|启示|问答|解读|探访|走笔|采访记|见闻|纵览|一瞥|答记者问|回眸|巡礼|印象|手记|札记|追踪|追记|[变诞创成]\p{Script=Han}{0,3}记|之[一二三四五六七八九十])$/u,
];

/** Between two phrases of a title. */
const blank = /\p{Script=Han}[”》]?\s+[“《]?\p{Script=Han}/u;
/** A slogan over a series of reports: two phrases of one length with a space between; whoever visits heads a report. */
const slogan = /^(?![访问探谈])(\p{Script=Han}{3,6})\s+(\p{Script=Han}{3,6})$/u;

/** Words with which no phrase of a title ends: verbs that have no object yet, a numeral and its measure word. */
export const asksForMore =
  /(?:[的把被让使将对向从在与和及或为以是]|(?<![纪摘主需首重概提])要|\p{Script=Han}{2}(?<![突支付投收深演完构养产输进])[出成入]|[一几两首][个样种条把份点场次座片本口道张只家列趟批届])$/u;
/** It says only when: 散场之后. */
const timeOnly = /^\p{Script=Han}{2,6}(?:之|以)[前后]$/u;
/** A preposition and what it governs; the verb has not come. */
const opensOnly = /^(?:把|将|让|使|[多少再先]?给|为|从|用|当|在|对|别让|不让|莫让)[\p{Script=Han}“”]{2,7}$/u;
const widestOpening = 8;
/** A place or a person before its colon, and little after it. */
const halfColon = /^\p{Script=Han}{2,8}：[^：]{2,9}$/u;

/** A phrase that says what is done, without who does it; and one that says who or what, and nothing of it. */
const isVerb = (word: string): boolean => lookUp(word)?.tag === 'v';
const isPredicate = (words: readonly string[]): boolean => (words[0]?.length ?? 0) > 1 && isVerb(words[0] ?? '');
/** When and how of what is said of a subject: 今年首批…, 怎样…. */
const saysOfSubject =
  /^(?:今年|去年|明年|年内|今起|首次|再次|正式|全面|怎样|如何|为何|何以|能否|该不该|凭什么|靠什么)\p{Script=Han}/u;
const isSubject = (words: readonly string[]): boolean => words.length > 0 && !words.some(isVerb);
/** “声音粮仓”, 卖旧货的“循环商店”: a name in quotation marks, and what it is called for. */
const namedInQuotes = /^(?:.{1,8}的)?[“《][^”》]*[”》]$/u;
const quoted = /[“《][^”》]*[”》]/gu;

/** What a headline line looks like by itself. */
export interface HeadlineShape {
  readonly width: number;
  readonly series: boolean;
  /** The series' name stands before a dot: 对话·2025. */
  readonly dotted: boolean;
  readonly column: boolean;
  readonly talk: boolean;
  readonly deck: boolean;
  readonly twoPhrases: boolean;
  readonly slogan: boolean;
  /** A quotation inside. */
  readonly quotes: boolean;
  readonly colon: boolean;
  readonly halfColon: boolean;
  /** It asks for the next line. */
  readonly unfinished: boolean;
  readonly timeOnly: boolean;
  /** It begins with a verb, or with when or how something is done. */
  readonly predicate: boolean;
  /** It has no verb, but in a quotation. */
  readonly subject: boolean;
  /** It ends with a verb, whose object has not come. */
  readonly endsInVerb: boolean;
}

export const headlineShape = (text: string): HeadlineShape => {
  const width = emWidth(text);
  const [, first, second] = slogan.exec(text) ?? [];
  const twoPhrases = blank.test(text);
  const { words } = cutWords(text.replaceAll(quoted, ''));
  return {
    width,
    series: width <= widestSeries && series.some((pattern) => pattern.test(text)),
    dotted: dotted.test(text),
    column: width <= widestColumn && column.test(text),
    talk: width <= widestColumn && talk.test(text),
    deck: dash.test(text) || (!twoPhrases && decks.some((pattern) => pattern.test(text))),
    twoPhrases,
    slogan: first !== undefined && first.length === second?.length,
    quotes: /[”》]/u.test(text),
    colon: /^[^：]{2,12}：./u.test(text),
    halfColon: halfColon.test(text),
    unfinished: asksForMore.test(text) || (width <= widestOpening && opensOnly.test(text)),
    timeOnly: timeOnly.test(text),
    predicate: isPredicate(words) || saysOfSubject.test(text),
    subject: isSubject(words) || namedInQuotes.test(text),
    endsInVerb: words.length > 1 && (words.at(-1)?.length ?? 0) > 1 && isVerb(words.at(-1) ?? ''),
  };
};
