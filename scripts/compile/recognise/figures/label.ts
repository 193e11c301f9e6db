import { unitClass } from '../../text/unit-class.ts';
import { afterNoun, closings, countedHead, labelHeads, labelTails, nounTails, openings } from './figure-words.ts';

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const opening = new RegExp(`^(?:${alternatives(openings)})`, 'u');
const closing = new RegExp(`(?:${alternatives(closings)})$`, 'u');
/** The characters of the closings: a clause that ends with none of them ends with no closing. */
const closers = new Set(closings.join(''));
const isCloser = unitClass({ test: (unit) => closers.has(unit) });
const punctuation = /^[\s，。；：！？、—\-·*●”’）)]+|[\s，；：、—\-·]+$/gu;
const isMark = unitClass(/[，。；：！？、—\-·*●”’）)]/u);
const withoutPunctuation = (text: string): string => {
  const rest = text.trim();
  if (rest === '') return rest;
  const marked = isMark(rest.charCodeAt(0)) || isMark(rest.charCodeAt(rest.length - 1));
  return marked ? rest.replaceAll(punctuation, '') : rest;
};

/** Takes something off a text until nothing of it is left. */
const strip = (text: string, off: (rest: string) => string): string => {
  let rest = text;
  for (;;) {
    const shorter = withoutPunctuation(off(rest));
    if (shorter === rest) return rest;
    rest = shorter;
  }
};
const withoutOpening = (text: string): string => text.replace(opening, '');
const withoutClosing = (text: string): string =>
  text !== '' && isCloser(text.charCodeAt(text.length - 1)) ? text.replace(closing, '') : text;

const pairs = ['“”', '（）', '《》', '‘’', '()'].map((pair) => pair.split('') as [string, string]);
const anyOfPair = /[“”（）《》‘’()]/u;

/** Brackets without their partner, as a cut through a clause leaves them. */
const balance = (text: string): string => {
  if (!anyOfPair.test(text)) return text;
  let label = text;
  for (const [open, close] of pairs) {
    const opened = label.split(open).length - 1;
    const closed = label.split(close).length - 1;
    if (opened !== closed) label = label.replaceAll(open, '').replaceAll(close, '');
  }
  return label;
};

/** 甲、乙等丙: what is said of the list. */
const listEnd = /^.*、.*等(?!领域|行业|产业|环节|方面|地)(?=.{3,}$)/u;
const realising = /(?<=[\u4e00-\u9fa5]{2})(?:年内)?实现(?=[\u4e00-\u9fa5]{2})/u;
const bracketEnd = /[（(] ?$/u;
const spaces = / (?=[\u4e00-\u9fa5“])|(?<=[\u4e00-\u9fa5”]) /gu;

/**
 * The label that stands before a number: its clause without what opens it (time, connection, verbs of doing) and
 * what closes it (verbs of amounting to and of changing). Empty where the clause names no subject of its own.
 */
export const labelBefore = (clause: string): string => {
  const closed = strip(clause.includes(' ') ? clause.replaceAll(spaces, '') : clause, withoutClosing);
  const opened = strip(closed, withoutOpening);
  const rest = strip(opened, withoutClosing);
  const whole = rest.includes('、') ? rest.replace(listEnd, '') : rest;
  // 绿色工厂、绿色园区（10家）: the bracket belongs to the last member.
  const last = bracketEnd.test(clause.slice(-2)) ? (whole.split('、').at(-1) ?? whole) : whole;
  return balance(last.includes('实现') ? last.replace(realising, '') : last);
};

/** Times and verbs of having in the middle of a label: 园区去年产值, 全市现有企业, 学会了. */
const between: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // 全县计划到2027年发展茶园: by when is no part of what.
  [/(?<=[\u4e00-\u9fa5]{2})(?:计划|预计|力争|争取|拟|将)?到 ?20\d\d ?年(?:[底末])?(?=[\u4e00-\u9fa5“]{2})/gu, ''],
  [
    /(?<=[\u4e00-\u9fa5”]{2})(?:去年|今年|全年(?!目标|计划|任务|总)|上年|前年|本年度|目前|20\d\d ?年(?:年?[前底末])?)(?=[\u4e00-\u9fa5“]{2})/gu,
    '',
  ],
  [/(?<=[\u4e00-\u9fa5]{2})(?:现有|共有|已有|拥有)(?=[\u4e00-\u9fa5“]{2})/gu, ''],
  [
    /(?<=[\u4e00-\u9fa5]{2})(?<![国所民私公含具享特原稀没未富占持])有(?!色|限|机|效|关|轨|序|源|益|线|望|力|人|害|形|偿|利)(?=[\u4e00-\u9fa5“]{2})/gu,
    '',
  ],
  [/(?<=[\u4e00-\u9fa5”]{2})已经?(?=引进|建成|集聚|落地|培育|建设|形成|聚集|发放|开通|完成)/gu, ''],
  [/(?<=[\u4e00-\u9fa5]{2})了(?=[\u4e00-\u9fa5“]{2})/gu, ''],
  [/(?<=[\u4e00-\u9fa5]{2})力争(?=[\u4e00-\u9fa5“]{2})/gu, ''],
  [/^对(.+?)(?:给予|发放|提供|安排)(.{2,})$/u, '$1$2'],
];

/** Each of these words has one of these characters; most labels have none. */
const anyBetween = /[到年前有已了对争]/u;

/** A label without function words at either end and without times in its middle: a noun phrase, as far as it goes. */
export const cleanLabel = (label: string): string => {
  let rest = anyBetween.test(label)
    ? between.reduce((text, [pattern, instead]) => text.replace(pattern, instead), label)
    : label;
  for (;;) {
    const shorter = rest.replace(labelHeads, '').replace(labelTails, '').trim();
    if (shorter === rest) return rest;
    rest = shorter;
  }
};

/** 17个纳入规划的项目, 30名来自外地的专家: what is said of the noun stands before it. */
const attributive = /^(?:纳入|列入|入选|获评|获批|来自|位于|参加|参与)[^，。；、的]{1,16}的(?=[\u4e00-\u9fa5“]{2})/u;

/** 30个县（市）, 12个县（市、区）: divisions of a rank. */
const counties = /^[\u4e00-\u9fa5]{1,3}（[市区县旗、]{1,5}）/u;

/** The label that stands behind a number: the noun it counts, up to what is said of that noun. */
export const labelAfter = (rest: string): string => {
  const noun = rest.replace(/^ ?的?/u, '').replace(attributive, '');
  const divisions = counties.exec(noun)?.[0];
  if (divisions !== undefined) return divisions;
  const quoted = /^[“‘][^”’]{1,14}[”’]/u.exec(noun)?.[0] ?? '';
  const whole = noun.slice(quoted.length);
  const tail = countedHead.exec(whole)?.[0] ?? whole;
  const cut = afterNoun.exec(tail);
  const found = (quoted + (cut === null ? tail : tail.slice(0, cut.index))).trim();
  return balance(found.replace(nounTails, ''));
};
