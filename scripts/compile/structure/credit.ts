import { splitNames } from './newspaper/byline.ts';
import { countHan } from './sentence.ts';

/** Words with which the name of a medium or an office ends: what stands in brackets at the foot of a report. */
const sourceEndings =
  '社|报|网|台|刊|日报|晚报|时报|周刊|杂志|新闻|客户端|频道|融媒(?:体)?(?:中心)?|发布|在线|厅|局|委|委员会|办|办公室|部|中心|政府|总站|快讯|公众号|学习强国|观察|视点|号|学院|大学|研究院|协会|集团|公司|通讯|卫视|博客|微信|微博|百科|导报|商报|电讯';

const bracketed =
  /[（(【[〔]\s*((?:据|来源[:：]|稿源[:：]|转自|摘自|综合)?\s*([^（()）【】[\]〔〕，。；！？]{2,40}))[)）】\]〕]$/u;
const endsAsSource = new RegExp(`(?:${sourceEndings})$`, 'u');

const namesMedium = (name: string): boolean =>
  name
    .split(/[、/\s]+/u)
    .some((part) => endsAsSource.test(part.replace(/\d{4}年?\d{1,2}[月.-]\d{1,2}日?$/u, '').trim()));

/** A credit at a rim of a text: its half-open range, brackets included, the medium it names, and the writers. */
export interface FootCredit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly writers: readonly string[];
}

/** 《某某报》3月21日 记者 甲 乙: what a digest says of the clipping. Title marks or a day make a name a medium's. */
const clipping =
  /^(?:据|摘自|原载)?\s*(《)?([^《》\d]{2,20}?)》?\s*((?:\d{4}\s*[年.-]\s*)?\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?(?:\s*\d{1,2}\s*版|\s*第\s*\d{1,2}\s*版)?)?\s*(?:(?:(?:本报|见习|特约)?(?:记者|通讯员|作者)|文)\s*[:：/／|]?\s*([\p{Script=Han}·]{2,4}(?:[\s、]+[\p{Script=Han}·]{1,4})*))?$/u;

const readClipping = (said: string): { name: string; writers: string[] } | null => {
  const [, titled, name = '', day, writers] = clipping.exec(said) ?? [];
  const medium = name.trim();
  const dated = day !== undefined || writers !== undefined;
  if (!dated || countHan(medium) < 2 || (titled === undefined && !namesMedium(medium))) return null;
  return { name: medium, writers: writers === undefined ? [] : splitNames(writers) };
};

/** Finds 供稿 at the end of a text: （某某日报） 【某某网】 （来源：某某厅）. Null where the brackets hold something else. */
export const footCredit = (text: string): FootCredit | null => {
  const trimmed = text.trimEnd();
  const match = bracketed.exec(trimmed);
  if (match === null) return null;
  const said = (match[1] ?? '').replace(/^(?:据|来源[:：]|稿源[:：]|转自|摘自|综合)\s*/u, '').trim();
  // 来源：… says so itself; without it only the name of a medium or an office does.
  if (/^(?:来源|稿源)[:：]|^(?:转自|摘自)/u.test(match[1] ?? '') && countHan(said) >= 2) {
    return { start: match.index, end: trimmed.length, name: said, writers: [] };
  }
  const clipped = readClipping(said);
  if (clipped !== null) return { start: match.index, end: trimmed.length, ...clipped };
  const name = said.replace(/(?:报道|消息|电)$/u, '');
  const medium = name.replace(/^《([^《》]+)》$/u, '$1').trim();
  return namesMedium(medium) ? { start: match.index, end: trimmed.length, name: medium, writers: [] } : null;
};

const heading = /^[【[〔]\s*([^（()）【】[\]〔〕，。；！？]{2,9}?)\s*[】\]〕]\s*(?=\S)/u;

/** A credit at the head of a text, as digests print it: 【某某日报】正文. Null where the brackets hold something else. */
export const headCredit = (text: string): FootCredit | null => {
  const match = heading.exec(text);
  const name = match?.[1] ?? '';
  return match !== null && namesMedium(name) ? { start: 0, end: match[0].length, name, writers: [] } : null;
};
