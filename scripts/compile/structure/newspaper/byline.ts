import { lookUp } from '../../text/lexicon.ts';
import { hasNameShape } from '../surnames.ts';

/** Who writes for a paper: the word after which names follow. */
const roles =
  '(?:首席|高级|资深|见习|实习|特约|特派|驻\\p{Script=Han}{1,6}|全媒体|融媒体?|摄影|文字|特别)*(?:记者|通讯员|评论员|特约评论员|实习生|编辑|撰稿人?|作者|报道组|调研组|采访组|观察员|供稿)';
/** The paper or agency before it. */
const papers = '(?:本报|本刊|本社|本网|本台|[\\p{Script=Han}·]{2,10}?(?:社|报|网|台|刊))';
const role = new RegExp(roles, 'u');
const roleRun = new RegExp(`${papers}?\\s*${roles}`, 'gu');
const bylineStart = new RegExp(
  `^[□■◎●▲◆○★☆△▌|｜]*\\s*(?:(?:文|图|文[/／、]图|文字|采写|撰文|整理|供稿)\\s*[/／丨|:：]?\\s*)?[（(]?\\s*(?:${papers}\\s*)?${roles}`,
  'u',
);

const longestByline = 70;

/** 甲某 文 乙某 摄: what each did stands behind the names. */
const credits = /\s(?:文|图|文[/／、]图|摄影?)(?=[\s/／]|$)/gu;

/**
 * 文/甲某 乙某, 文·甲某, 文/本报记者 甲某, 文｜甲某 图｜乙某: who wrote, with or without a word for what he is; who took the
 * picture signs no text.
 */
const credited =
  /^(?:文|文字|采写|撰文|作者)\s*[/／丨|｜:：·•]\s*([^/／丨|｜:：]{2,40}?)(?:[\s，,]+(?:图|图片|摄影|供图|摄)\s*[/／丨|｜:：·•].{2,20})?$/u;
const creditedNames = (text: string): string[] => {
  const said = credited.exec(text)?.[1];
  const names = said === undefined ? [] : splitNames(said.replaceAll(roleRun, ' '));
  return names.length <= 5 && names.every((name) => /^[\p{Script=Han}·]{2,5}$/u.test(name)) ? names : [];
};

/** Splits 甲 乙、丙 into names; a name set wide (李　明) is put together again. */
export const splitNames = (text: string): string[] => {
  const tokens = text
    .split(/[\s、，,;；/／|｜&＆]+|(?<=\p{Script=Han}{2})[和与](?=\p{Script=Han}{2,4}(?!\p{Script=Han}))/u)
    .filter((token) => token !== '');
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const next = tokens[i + 1] ?? '';
    if (/^\p{Script=Han}$/u.test(token) && /^\p{Script=Han}$/u.test(next)) {
      names.push(token + next);
      i++;
    } else names.push(token);
  }
  return names.map((name) => name.replaceAll(/[（）()【】[\]:：]/gu, '')).filter((name) => name !== '');
};

const isName = (token: string): boolean => /^[\p{Script=Han}·]{2,12}$/u.test(token);

/** 本报某地4月18日电 before the reporter, on a line of their own. */
const lineDateline =
  /^(?:本报|本刊|本网|新华社|中新社)[\p{Script=Han}、]{0,10}(?:\d{1,2}月\d{1,2}日)?(?:电|讯)[\s（(]+(?=(?:本报)?(?:见习|实习|通讯)?(?:记者|员))/u;

/**
 * The names on a line that is nothing but a byline: 本报记者 甲 乙 · 记者 甲 通讯员 乙 · □本报记者 甲 · 本报评论员.
 * Null where the line is something else. An office without a name (本报评论员) stands for itself.
 */
export const parseByline = (line: string): string[] | null => {
  const written = creditedNames(line);
  if (written.length > 0) return written;
  const text = line.slice(lineDateline.exec(line)?.[0].length ?? 0);
  if (text.length > longestByline || !bylineStart.test(text)) return null;
  if (/[。！？；：]./u.test(text.replace(/^.{0,6}[:：]/u, ''))) return null;
  const bare = text
    .replace(/^[□■◎●▲◆○★☆△▌|｜]+/u, '')
    .replace(/(?:报道|摄影报道|文[/／]图|摄影|[/／]?摄|整理)\s*[）)]?$/u, '');
  const rest = bare
    .replaceAll(credits, ' ')
    .replaceAll(roleRun, ' ')
    .replace(/^(?:文[/／、]图|文|图|采写|撰文|整理)\s*[/／丨|:：]?/u, ' ');
  const names = splitNames(rest);
  if (names.length === 0) return [text.replaceAll(/[\s□■◎●（）()]/gu, '')];
  if (names.length > 12 || !names.every(isName)) return null;
  // 记者了解到新一轮… is prose: long runs without a space are no names.
  if (names.some((name) => name.length > 4 && !name.includes('·') && names.length === 1)) return null;
  return names;
};

/** A line with bare names and nothing else, as it stands under a headline: 胡某 · 甲某某 乙某. Null otherwise. */
export const parseBareNames = (text: string): string[] | null => {
  const line = text.replace(/^[□■◎●▲◆○★☆△|｜]+\s*/u, '');
  if (line.length > 24) return null;
  // Behind the box that bylines have and headings have not a name may have a surname of no table.
  if (text.startsWith('□') && isPenName(line)) return [line];
  if (isSpacedName(line)) return splitNames(line);
  const names = splitNames(line);
  return names.length > 0 && names.length <= 5 && names.every(hasNameShape) && !names.some(isWords) ? names : null;
};

/** 对话·乡村治理, 文化·城: what a dot parts are words, not the names of a person, which have two characters or more. */
const isWords = (token: string): boolean => {
  const parts = token.split('·');
  return parts.length > 1 && (parts.some(hasOnlyWords) || parts.some((part) => part.length < 2));
};
const hasOnlyWords = (part: string): boolean =>
  isWord(part) || [2, 3, 4].some((at) => isWord(part.slice(0, at)) && isWord(part.slice(at)));
const isWord = (text: string): boolean => text.length > 1 && !/^n[rs]/u.test(lookUp(text)?.tag ?? 'nr');

/** A pen name under a title: two or three characters that the dictionary has as no word but a name. */
export const isPenName = (text: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(text) && (lookUp(text)?.tag ?? 'nr').startsWith('nr');

/** A name of two characters set wide (翟　青), whatever its surname; a word set so (链　接) is a label. */
const isSpacedName = (line: string): boolean => {
  const [, surname = '', given = ''] = /^(\p{Script=Han})[\s\u3000]+(\p{Script=Han})$/u.exec(line) ?? [];
  return surname !== '' && lookUp(surname + given) === undefined;
};

/** 电头: 本报讯 · 本报某地2月5日电 · 新华社某地2月5日电, at the start of a paragraph. */
const dateline =
  /^(?:本报|本刊|本网|本台|新华社|中新社|新华网|据新华社|人民网|央广网|中新网|[\p{Script=Han}]{2,6}(?:报|社|网))(?:讯|[\p{Script=Han}、\s]{0,14}\d{1,2}月\d{1,2}日\s*(?:电|讯)|[\p{Script=Han}]{2,6}(?:电|讯)(?=[\s（(]))/u;
/** Names after a dateline: 记者某某报道： · （记者某某 通讯员某某） */
const reporting = new RegExp(
  `^\\s*[（(]?\\s*((?:${papers}?\\s*${roles}\\s*[\\p{Script=Han}·、，\\s]{2,40}?)+)(?:报道|[）)]|摄影报道)\\s*[:：]?`,
  'u',
);
/** A name, or the pen-name of a correspondent, in brackets at the foot of a report: （某文） （记者某某） （某某 某某） */
const footBrackets = /[（(]\s*([\p{Script=Han}·、\s]{2,40})\s*[）)]$/u;

/** The dateline a paragraph opens with, or null. */
export const findDateline = (text: string): string | null => dateline.exec(text)?.[0].replaceAll(/\s/gu, '') ?? null;

/** The reporters named after a dateline at the head of a report, in order. */
export const findReporters = (text: string): string[] => {
  const rest = text.slice(dateline.exec(text)?.[0].length ?? 0);
  const match = reporting.exec(rest);
  if (match === null) return [];
  return splitNames((match[1] ?? '').replaceAll(roleRun, ' ')).filter(isName);
};

/** Whether a text closes with the mark of its writer, and whom it names: （某文）, （本报记者 某某）. */
export const findFootNames = (text: string): string[] => {
  const inner = footBrackets.exec(text.trimEnd())?.[1];
  if (inner === undefined || inner.startsWith('据')) return [];
  const before = text
    .trimEnd()
    .slice(0, -inner.length - 2)
    .trimEnd();
  if (!/[。！？…”]$/u.test(before)) return [];
  const names = splitNames(inner.replaceAll(roleRun, ' '));
  const spoken = role.test(inner);
  const fits = names.every((name) => isName(name) && (spoken ? name.length <= 6 : name.length <= 4));
  return names.length > 0 && names.length <= 8 && fits ? names : [];
};
