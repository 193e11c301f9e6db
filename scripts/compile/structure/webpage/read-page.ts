import type { Line } from '../../text/lines.ts';
import type { DropReason } from '../../../../src/domain/ledger.ts';
import { foldScript } from '../../repair/fold-script.ts';
import { isHeadlineShaped } from '../headline.ts';
import { parseByline } from '../newspaper/byline.ts';
import { isCaption } from '../newspaper/caption.ts';
import { emWidth, endsSentence } from '../sentence.ts';
import { hasNameShape } from '../surnames.ts';
import { readSignature } from '../signature.ts';
import { furniture } from './furniture.ts';
import { parseMetaLine, type MetaField } from './meta-line.ts';

/** What one line of a page is. */
export type PageLine =
  | { readonly role: 'furniture'; readonly line: Line; readonly reason: DropReason }
  | { readonly role: 'meta'; readonly line: Line; readonly fields: readonly MetaField[] }
  | { readonly role: 'headline' | 'paragraph' | 'caption'; readonly line: Line };

/** Ems from which a line that closes a sentence is surely prose. */
const prose = 40;

export const isProse = ({ text }: Line): boolean => emWidth(text) >= prose && /[。！？…”）]$/u.test(text);

/** 本报记者 甲 通讯员 乙 on a line of its own. */
const bylineFields = (text: string): MetaField[] | null => {
  const names = isHeadlineShaped(text) ? parseByline(text) : null;
  return names?.every(hasNameShape) === true
    ? [{ kind: 'author', value: names.join('、'), start: 0, end: text.length }]
    : null;
};

const readLine = (line: Line): PageLine => {
  const text = foldScript(line.text);
  const rule = furniture.find(({ test, longest }) => text.length <= longest && test.test(text));
  const fields = parseMetaLine(line.text) ?? bylineFields(line.text);
  if (fields?.some(({ kind }) => kind !== 'other') === true) return { role: 'meta', line, fields };
  if (rule !== undefined) return { role: 'furniture', line, reason: rule.reason };
  if (fields !== null) return { role: 'meta', line, fields };
  if (isCaption(text)) return { role: 'caption', line };
  if (isHeadlineShaped(text)) return { role: 'headline', line };
  return { role: 'paragraph', line };
};

/** A company or a site that introduces itself under a text: 关于某某, 某某简介, then what it provides. */
const aboutTitle = /^(?:关于\S{1,10}|\S{2,12}(?:简介|介绍))$/u;
const aboutText =
  /(?:提供商|服务商|运营商|供应商|领先的|成立于|致力于|服务于|旗下|专业从事|高新技术企业|门户网站|官方网站|专注于|创办于|创建于|注册用户|(?:面向|关注|专注|聚焦|服务)[^，。；]{2,30}的[^，。；]{0,12}(?:平台|网站|门户|机构|媒体|公众号))/u;

/** Marks after which nothing of the text follows, if most of the prose stands before them. */
const endMark =
  /^[（([【<]?\s*(?:责任|值班|本文|网络)?\s*(?:编辑|责编|编审)\s*[:：/丨|]|^(?:上|下)一(?:篇|条|页|则)\s*[:：]|^(?:相关(?:阅读|链接|新闻|文章|报道|推荐)|延伸阅读|推荐阅读|热门推荐|猜你喜欢)|版权所有|ICP备|Copyright|扫一扫(?!.*。.)/iu;

const drop = (page: PageLine, reason: DropReason): PageLine =>
  page.role === 'furniture' ? page : { role: 'furniture', line: page.line, reason };

/** Where the end of the text is: the first end mark with at least as much prose above it as below. */
const findEnd = (pages: readonly PageLine[]): number => {
  const weight = pages.map(({ role, line }) => (role === 'paragraph' && isProse(line) ? emWidth(line.text) : 0));
  const total = weight.reduce((a, b) => a + b, 0);
  let above = 0;
  for (const [i, { line }] of pages.entries()) {
    above += weight[i] ?? 0;
    if (above * 2 >= total && above > 0 && line.text.length <= 120 && endMark.test(line.text)) return i;
  }
  return pages.length;
};

/** Lines in a row, all short and without a mark of punctuation, from which they are a menu. */
const menuLines = 4;
const isMenuItem = ({ role, line }: PageLine): boolean =>
  role === 'furniture' ||
  /^(?:图片|视频|图文|音频|直播)$/u.test(line.text) ||
  (role === 'headline' && emWidth(line.text) <= 6 && !/\p{P}/u.test(line.text));

const dropMenus = (pages: readonly PageLine[]): PageLine[] => {
  const menu = new Set<PageLine>();
  let run: PageLine[] = [];
  for (const page of [...pages, null]) {
    if (page !== null && isMenuItem(page)) {
      run.push(page);
      continue;
    }
    if (run.length >= menuLines) for (const item of run) menu.add(item);
    run = [];
  }
  return pages.map((page) => (menu.has(page) ? drop(page, 'page-furniture') : page));
};

/**
 * The signature right under the last paragraph is text, though its date looks like a field of the site and its office
 * like a heading. An office alone signs nothing: it may be whose page this is.
 */
const keepSignature = (pages: readonly PageLine[]): PageLine[] => {
  const last = pages.findLastIndex(({ role, line }) => role === 'paragraph' && endsSentence(line.text));
  const signed: number[] = [];
  let dated = false;
  for (let i = last + 1; last >= 0 && i < pages.length && !dated; i++) {
    const said = readSignature(pages[i]?.line.text ?? '');
    if (said === null) break;
    signed.push(i);
    dated = said !== 'office';
  }
  return pages.map((page, i) => (dated && signed.includes(i) ? { role: 'paragraph', line: page.line } : page));
};

/** Drops what follows the heading of a block of links, up to the next prose. Above the first prose nothing is one. */
const dropBlocks = (pages: readonly PageLine[]): PageLine[] => {
  let prose = false;
  let block = false;
  return pages.map((page) => {
    const { role, line } = page;
    if (role === 'paragraph' && isProse(line)) {
      prose = true;
      block = false;
    }
    if (block) return drop(page, 'boilerplate');
    block =
      prose &&
      furniture.some(
        ({ test, longest, takes }) => takes === 'block' && line.text.length <= longest && test.test(line.text),
      );
    return page;
  });
};

/** What an official text names at its foot: annexes, numbered. */
const annex = /^(?:附件?|附[表图录])|^\d{1,2}[.．、]|^[●◆■]|\t/u;

/** A heading has text under it: headlines after the last paragraph belong to the site. Of a page of headlines all stay. */
const dropTail = (pages: readonly PageLine[]): PageLine[] => {
  const last = pages.findLastIndex(({ role }) => role === 'paragraph' || role === 'caption');
  const prose = pages.some(({ role, line }) => role === 'paragraph' && endsSentence(line.text));
  return pages.map((page, i) => {
    if (!prose || i <= last || page.role !== 'headline' || annex.test(page.line.text)) return page;
    // （某局 某某）: who wrote it stands in brackets.
    return /^[（(].*[）)]$/u.test(page.line.text) ? { role: 'paragraph', line: page.line } : drop(page, 'boilerplate');
  });
};

/** Tells text from what a site puts around it. One entry a line, in order. */
export const readPage = (lines: readonly Line[]): PageLine[] => {
  let pages = dropMenus(lines.map(readLine));
  const end = findEnd(pages);
  pages = pages.map((page, i) => (i >= end ? drop(page, 'boilerplate') : page));
  pages = dropTail(dropBlocks(keepSignature(pages)));
  const about = pages.findIndex(
    ({ role, line }, i) =>
      role !== 'paragraph' &&
      aboutTitle.test(line.text) &&
      pages.slice(i + 1).some((next) => next.role === 'paragraph' && aboutText.test(next.line.text)) &&
      pages.slice(0, i).some((before) => before.role === 'paragraph' && endsSentence(before.line.text)),
  );
  return about < 0 ? pages : pages.map((page, i) => (i >= about ? drop(page, 'boilerplate') : page));
};
