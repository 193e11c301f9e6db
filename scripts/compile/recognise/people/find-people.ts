import { unitClass } from '../../text/unit-class.ts';
import { WordHeads } from '../../text/word-heads.ts';
import { afterName, compoundSurnames, offices, saying, surnames } from './person-words.ts';

/** Somebody named in a text. Offsets of the name, in UTF-16 units. */
export interface PersonMention {
  readonly name: string;
  /** The office given directly before the name; null where none is. */
  readonly office: string | null;
  readonly speaks: boolean;
  readonly start: number;
  readonly end: number;
}

const longest = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const given = '[\\u4e00-\\u9fa5]';
const endsInOffice = (text: string): boolean => offices.some((office) => text.endsWith(office));
const stop = '$|[，。；：、！？（）“”\\s]';
/** 欧阳明说: the verb is no part of the name. */
const notVerb = '(?<![说称在对就等到赴也还已的是给向从])';
const compound = `(?:${compoundSurnames.join('|')})${given}{1,2}${notVerb}`;
const follow = `(?=${stop}|${longest(afterName)})`;
/** The name directly behind an office. */
const introduced = new RegExp(
  `(?<name>${given}{1,6}(?:·${given}{1,8}?)+|${compound}|[${surnames}]${given}{1,2})${notVerb}${follow}`,
  'yu',
);
const officeHeads = new WordHeads(offices);
/** The offices by their first unit, longer ones first: as alternatives of one pattern they are dear to compile. */
const officesByStart = Map.groupBy(
  [...offices].sort((a, b) => b.length - a.length),
  (office) => office.charAt(0),
);
/** What the wording of an office is made of, before its last word. */
const isOfficeUnit = unitClass(/[\u4e00-\u9fa5（）“”A-Za-z、]/u);
const longestOffice = 40;
const speaker = new RegExp(
  `(?<=^|[，。；！？”…\\s])(?<name>${given}{1,6}(?:·${given}{1,8}?)+|${compound}|[${surnames}]${given}{1,2}?)(?=(?:在[^，。；]{0,10}时)?(?:还|也|进一步|同时)?(?:${longest(saying)}))`,
  'yu',
);
const opensClause = unitClass(/[，。；！？”…\s]/u);
const beginsName = unitClass(
  new RegExp(`[${surnames}${compoundSurnames.map((name) => name.charAt(0)).join('')}]`, 'u'),
);
const speaks = new RegExp(`^(?:在[^，。；]{0,12})?(?:还|也)?(?:${longest(saying)})`, 'u');
/** 省委书记甲某、副省长: what stands before the 、 is somebody else's, unless it ends in an office itself. */
const ownOffices = (held: string): string => {
  const parts = held.split('、');
  const others = parts.findLastIndex((part, i) => i < parts.length - 1 && !endsInOffice(part));
  return parts.slice(others + 1).join('、');
};

/** An office runs back to the last stop, without the words that lead to it … */
const officeLead = /^(?:会上|会前|当天|据|由|听取|邀请|和|与|及|以及|记者从|在|对|向|经|按照|根据)+/u;
/** … and without what is done to its holder: 会见来访的某某总裁. */
const beforeOffice = /^(?:.*(?:[了着把被让]|会见|来访的|陪同|采访|的有|包括))?[）”、]*/u;
const noNames = new Set([
  '全省',
  '全市',
  '全会',
  '会议',
  '大会',
  '相关',
  '有关',
  '部门',
  '方面',
  '于是',
  '此外',
  '同时',
  '应当',
  '任何',
  '成都',
  '安徽',
  '江苏',
  '江西',
  '宁夏',
  '广东',
  '广西',
  '云南',
  '海南',
  '山东',
  '山西',
  '文件',
  '通知',
  '国家',
  '时间',
  '明确',
  '华为',
  '习近平',
  '计划',
  '党中央',
  '毛泽东',
]);

/** The match of a sticky pattern at one place of a text. */
const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The name behind an office that stands at one place of a text. */
const introducedAt = (text: string, at: number): RegExpExecArray | null => {
  for (const office of officesByStart.get(text.charAt(at)) ?? []) {
    const match = text.startsWith(office, at) ? matchAt(introduced, text, at + office.length) : null;
    if (match !== null) return match;
  }
  return null;
};

/** Everybody a text introduces with an office. */
const introducedIn = (text: string): PersonMention[] => {
  const found: PersonMention[] = [];
  let at = officeHeads.next(text, 0);
  while (at < text.length) {
    const match = introducedAt(text, at);
    const end = match === null ? at + 1 : match.index + match[0].length;
    const name = match?.groups?.name ?? '';
    if (name !== '' && !noNames.has(name)) {
      const start = end - name.length;
      let from = at;
      while (from > 0 && start - from < longestOffice && isOfficeUnit(text.charCodeAt(from - 1))) from--;
      const office = ownOffices(text.slice(from, start).replace(officeLead, '').replace(beforeOffice, ''));
      found.push({ name, office, speaks: speaks.test(text.slice(end, end + 20)), start, end });
    }
    at = officeHeads.next(text, end);
  }
  return found;
};

/** Everybody a text lets speak at the head of a clause. */
const speakersIn = (text: string): PersonMention[] => {
  const found: PersonMention[] = [];
  const foreign = text.includes('·');
  for (let start = 0; start < text.length - 2; start++) {
    if (start > 0 && !opensClause(text.charCodeAt(start - 1))) continue;
    if (!foreign && !beginsName(text.charCodeAt(start))) continue;
    const name = matchAt(speaker, text, start)?.groups?.name ?? '';
    if (name !== '' && !noNames.has(name)) {
      found.push({ name, office: null, speaks: true, start, end: start + name.length });
    }
  }
  return found;
};

/** Everybody a text introduces with an office, and everybody it lets speak, in order. */
export const findPeople = (text: string): PersonMention[] => {
  const introduced = introducedIn(text);
  const known = new Set(introduced.map(({ start }) => start));
  const speakers = speakersIn(text).filter(({ start }) => !known.has(start));
  return [...introduced, ...speakers].sort((a, b) => a.start - b.start);
};
