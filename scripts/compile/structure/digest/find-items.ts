import type { Line } from '../../text/lines.ts';
import { headCredit } from '../credit.ts';
import { isHeadlineShaped } from '../headline.ts';
import { parseByline } from '../newspaper/byline.ts';
import { countHan, endsSentence } from '../sentence.ts';
import { readItemHead, type ItemHead } from './item-head.ts';
import { splitRunInTitles } from './run-in-titles.ts';
import { readSourceNote } from './source-note.ts';

/** A clipping: its title, what stands under it, and lines behind its text that belong to none. */
export interface Item {
  readonly head: ItemHead;
  readonly body: readonly Line[];
}

/** What a page of clippings is cut into: what stands before the first, the items, and lines that are no text. */
interface Digest {
  readonly lines: readonly Line[];
  readonly lead: readonly Line[];
  readonly items: readonly Item[];
  readonly loose: readonly Line[];
}

/** A digest has at least so many items, and more where only its form says that it is one. */
const fewest = 2;
const fewestByForm = 3;
/** Of its items this share says whence it was taken. */
const shareNamed = 0.5;
/** An introduction has no more paragraphs, the name of a digest no more lines above it. */
const longestLead = 3;

/** How a digest is called: 一周要闻, 每日速览, 舆情摘报. */
const digestName =
  /(?:一周|本周|每周|每日|今日|当日|周末|媒体|舆情|信息|各地|行业|国内|海外|政策)?(?:要闻|要情|速览|速递|快览|简讯|简报|早报|晚报|早知道|摘报|摘编|集萃|集锦|荟萃|盘点|动态|参考|扫描|资讯|看点|快讯|短讯|短波|剪报|文摘)/u;

const isText = ({ text }: Line): boolean => endsSentence(text) || readSourceNote(text) !== null;

/** Whether a line ends with the name of a medium. */
const closesNamed = (text: string): boolean => (readSourceNote(text)?.medium ?? null) !== null;

/** Whether a text says at its head or its end where it was printed. */
const isNamed = (body: readonly Line[]): boolean =>
  headCredit(body[0]?.text ?? '') !== null || closesNamed(body.at(-1)?.text ?? '');

/** The lines of an item from its title to the last that is text; `after` are those behind, before the next title. */
const bodyOf = (lines: readonly Line[], from: number, to: number): { body: Line[]; after: Line[] } => {
  let end = to;
  while (end > from && lines.slice(end - 1, end).every((line) => !isText(line))) end--;
  return { body: lines.slice(from, end), after: lines.slice(end, to) };
};

/** Cuts the page at the heads; a head over no text is loose. */
const cutAt = (lines: readonly Line[], heads: readonly ItemHead[]): Digest => {
  const items: Item[] = [];
  const before = lines.slice(0, heads[0]?.at ?? 0);
  const loose = before.filter((line) => !endsSentence(line.text));
  for (const [i, head] of heads.entries()) {
    const { body, after } = bodyOf(lines, head.at + 1, heads[i + 1]?.at ?? lines.length);
    const title = lines[head.at];
    if (body.length > 0) items.push({ head, body });
    else if (title !== undefined) loose.push(title);
    loose.push(...after);
  }
  return { lines, lead: before.filter((line) => endsSentence(line.text)), items, loose };
};

const named = ({ items }: Digest): number => items.filter(({ body }) => isNamed(body)).length;

/** The reporters of a newspaper sign each their story: what stands above a signature is no item of a digest. */
const isSigned = ({ items, loose }: Digest): boolean =>
  [...loose, ...items.flatMap(({ body }) => body)].some(({ text }) => parseByline(text) !== null);

/**
 * 【某某日报】 before or behind each title. Labels of other kinds (【四川】) make a digest where there are more of them,
 * and no signed stories: else they are headings of these.
 */
const bySource = (lines: readonly Line[], heads: readonly ItemHead[]): Digest | null => {
  const labelled = heads.filter(({ label }) => label !== null);
  const media = labelled.filter(({ label }) => label?.medium === true).length;
  const digest = cutAt(lines, labelled);
  if (digest.lead.length > longestLead) return null;
  if (media * 2 >= labelled.length) return digest.items.length >= fewest ? digest : null;
  return digest.items.length >= fewestByForm && !isSigned(digest) ? digest : null;
};

/** The run of heads numbered from 1 without a gap in the form of the first. */
const numberedRun = (heads: readonly ItemHead[]): ItemHead[] => {
  const run: ItemHead[] = [];
  const form = heads.find(({ number }) => number?.value === 1)?.number?.form;
  for (const head of heads) if (head.number?.form === form && head.number?.value === run.length + 1) run.push(head);
  return run;
};

/**
 * Numbered titles, or titles behind a bullet. The sections of one long article look the same, so that the texts must
 * say whence they were taken, or the page calls itself a digest and begins with its first item.
 */
const byMark = (lines: readonly Line[], heads: readonly ItemHead[]): Digest | null => {
  const digest = cutAt(lines, heads);
  const { lead, items } = digest;
  if (items.length < fewest || lead.length > longestLead) return null;
  if (named(digest) >= shareNamed * items.length) return digest;
  const above = lines.slice(0, heads[0]?.at ?? 0);
  const called = above.some(({ text }) => countHan(text) <= 16 && digestName.test(text));
  return items.length >= fewestByForm && lead.length === 0 && called ? digest : null;
};

/** Paragraphs an item has at most where only the place of its title tells that it is one. */
const mostParagraphs = 4;
/** Han characters from which a line that no item holds is text, so that the page is no digest. */
const textFrom = 24;

/** Bare titles, each over a text that begins or ends with its medium. No text may be left over. */
const byCredit = (lines: readonly Line[], heads: readonly ItemHead[]): Digest | null => {
  const headAt = new Map(heads.map((head) => [head.at, head]));
  const items: Item[] = [];
  const loose: Line[] = [];
  for (let i = 0, line = lines[0]; line !== undefined; line = lines[i]) {
    const head = headAt.get(i);
    const body: Line[] = [];
    for (let j = i + 1; head !== undefined && j <= i + mostParagraphs; j++) {
      const next = lines[j];
      if (next === undefined || isHeadlineShaped(next.text)) break;
      if (body.length > 0 && headCredit(next.text) !== null) break;
      body.push(next);
      if (closesNamed(next.text)) break;
    }
    if (head !== undefined && isNamed(body) && body.some(({ text }) => endsSentence(text))) {
      items.push({ head, body });
      i += 1 + body.length;
      continue;
    }
    if (endsSentence(line.text) || countHan(line.text) >= textFrom) return null;
    loose.push(line);
    i++;
  }
  return items.length >= fewest ? { lines, lead: [], items, loose } : null;
};

/**
 * Titles in 【】 at the head of their texts. The points of one article may look the same, so that the texts say whence
 * they were taken, or the page, `name`, calls itself a digest.
 */
const byRunIn = (printed: readonly Line[], name: string): Digest | null => {
  const split = splitRunInTitles(printed);
  if (split === null) return null;
  const digest = cutAt(split.lines, split.heads);
  const above = split.lines.slice(0, split.heads[0]?.at ?? 0).filter(({ text }) => countHan(text) <= 16);
  const called = [name, ...above.map(({ text }) => text)].some((text) => digestName.test(text));
  return digest.lead.length <= longestLead && (called || named(digest) >= shareNamed * digest.items.length)
    ? digest
    : null;
};

/**
 * Takes the text of a page apart that has a title of its own, `name`: only where media before the titles, or titles in
 * brackets, say that it is a digest.
 */
export const findLabelledItems = (lines: readonly Line[], name: string): Digest | null => {
  const heads = lines.flatMap((line, i) => readItemHead(line, i) ?? []);
  return (
    bySource(
      lines,
      heads.filter(({ label }) => label?.medium === true),
    ) ?? byRunIn(lines, name)
  );
};

/** Takes a page of clippings apart by the plainest sign its items share; null where the page is none. */
export const findItems = (lines: readonly Line[]): Digest | null => {
  const heads = lines.flatMap((line, i) => readItemHead(line, i) ?? []);
  return (
    bySource(lines, heads) ??
    byRunIn(lines, '') ??
    byMark(lines, numberedRun(heads)) ??
    byMark(
      lines,
      heads.filter(({ bullet }) => bullet),
    ) ??
    byCredit(lines, heads)
  );
};
