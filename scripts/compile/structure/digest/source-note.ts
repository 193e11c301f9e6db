import { unitClass } from '../../text/unit-class.ts';
import { findFootNames, splitNames } from '../newspaper/byline.ts';
import { isMedium } from './media-names.ts';

/** What the brackets at the end of a clipping say: whence it was taken and who wrote it. */
interface SourceNote {
  /** Half-open range in the line, brackets included. */
  readonly start: number;
  readonly end: number;
  readonly medium: string | null;
  readonly writers: readonly string[];
}

const brackets = /[（(【[〔]\s*([^（()）【】[\]〔〕]{2,60}?)\s*[)）】\]〕]\s*[。.]?$/u;
const endsNote = unitClass(/[)）】\]〕。.]/u);
/** A line that is nothing but a note needs no brackets: 来源：某某日报, ——《某某日报》. */
const beginsBare = unitClass(/[来稿原摘转—]/u);
const bare = /^(?:(?:来源|稿源|原载|摘自|转自)\s*[:：]?|——|—)\s*(\S.{1,40})$/u;

/** What may stand beside the name of a medium, and is none: words that lead to it, dates, times, pages, kinds of news. */
const aside: readonly RegExp[] = [
  /^(?:综合|据|来源|稿源|信息来源|原载|摘自|转自|摘编自|源自)\s*(?:于)?\s*[:：]?/u,
  /(?:\d{4}\s*[年.\-/]\s*)?\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?/gu,
  /\d{1,2}:\d{2}(?::\d{2})?/gu,
  /第?\s*[A-Z]?\d{1,3}\s*版|第\s*\d+\s*期|\d{4}\s*年/gu,
  /(?:综合报道|报道|消息|专电|电讯|电|讯)\s*$/u,
];
const writersIn =
  /(?:本报|本刊)?(?:见习|实习|首席|特约|全媒体)?(?:(?:记者|通讯员|作者|撰稿)\s*[:：/／]?|(?<!\p{Script=Han})文\s*[:：/／])\s*((?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:[、\s]+(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han}))*)/gu;

const mediumOf = (said: string): string | null => {
  const quoted = /《([^》]{2,20})》/u.exec(said)?.[1];
  if (quoted !== undefined) return quoted;
  const left = aside
    .reduce((text, pattern) => text.replace(pattern, ' '), said.trim())
    .replaceAll(/^[\s,，、；;:：]+|[\s,，、；;:：]+$/gu, '');
  return left !== '' && left.split(/[、/\s，,；]+/u).some(isMedium) ? left.replaceAll(/\s+/gu, ' ') : null;
};

/**
 * The note with which a clipping ends: （某某日报） （《某某日报》3月21日 记者 甲） （据某某社3月21日电） 来源：某某网. Null
 * where the brackets hold something else. A lone name in brackets after a full stop is the writer's.
 */
export const readSourceNote = (line: string): SourceNote | null => {
  const text = line.trimEnd();
  const match = endsNote(text.charCodeAt(text.length - 1)) ? brackets.exec(text) : null;
  const found = match ?? (beginsBare(text.charCodeAt(0)) ? bare.exec(text) : null);
  if (found === null) return null;
  const said = found[1] ?? '';
  const writers = [...said.matchAll(writersIn)].flatMap((names) => splitNames(names[1] ?? ''));
  const medium = mediumOf(said.replaceAll(writersIn, ' '));
  const place = { start: found.index, end: text.length };
  if (medium !== null) return { ...place, medium, writers };
  const names = writers.length > 0 ? writers : findFootNames(text);
  return names.length > 0 ? { ...place, medium: null, writers: names } : null;
};
