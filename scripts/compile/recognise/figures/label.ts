import { afterNoun, closings, openings } from './figure-words.ts';

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const opening = new RegExp(`^(?:${alternatives(openings)})`, 'u');
const closing = new RegExp(`(?:${alternatives(closings)})$`, 'u');
const punctuation = /^[\s，。；：！？、—\-·*●”’）)]+|[\s，；：、—\-·]+$/gu;

/** Repeats a pattern until nothing of it is left; never takes the last two characters. */
const strip = (text: string, pattern: RegExp): string => {
  let rest = text;
  for (;;) {
    const shorter = rest.replace(pattern, '').replaceAll(punctuation, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
};

/** Brackets without their partner, as a cut through a clause leaves them. */
const balance = (text: string): string => {
  let label = text;
  for (const [open, close] of ['“”', '（）', '《》', '‘’', '()'].map((pair) => pair.split('') as [string, string])) {
    const opened = label.split(open).length - 1;
    const closed = label.split(close).length - 1;
    if (opened !== closed) label = label.replaceAll(open, '').replaceAll(close, '');
  }
  return label;
};

/**
 * The label that stands before a number: its clause without what opens it (time, connection, verbs of doing) and
 * what closes it (verbs of amounting to and of changing). Empty where the clause names no subject of its own.
 */
export const labelBefore = (clause: string): string => {
  const closed = strip(clause.replaceAll(/ (?=[\u4e00-\u9fa5“])|(?<=[\u4e00-\u9fa5”]) /gu, ''), closing);
  const opened = strip(closed, opening);
  const whole = strip(opened, closing).replace(/^.*、.*等(?=.{3,}$)/u, '');
  // 绿色工厂、绿色园区（10家）: the bracket belongs to the last member.
  const last = /[（(] ?$/u.test(clause) ? (whole.split('、').at(-1) ?? whole) : whole;
  return balance(last.replace(/(?<=[\u4e00-\u9fa5]{2})(?:年内)?实现(?=[\u4e00-\u9fa5]{2})/u, ''));
};

/** The label that stands behind a number: the noun it counts, up to what is said of that noun. */
export const labelAfter = (rest: string): string => {
  const noun = rest.replace(/^ ?的?/u, '');
  const quoted = /^[“‘][^”’]{1,14}[”’]/u.exec(noun)?.[0] ?? '';
  const tail = noun.slice(quoted.length);
  const cut = afterNoun.exec(tail);
  return balance((quoted + (cut === null ? tail : tail.slice(0, cut.index))).trim());
};
