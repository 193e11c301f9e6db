import type { DropReason, Dropped, Span } from '../../../../src/domain/ledger.ts';
import { parseMetaLine } from '../../structure/webpage/meta-line.ts';
import { findBody, type Body } from './find-body.ts';
import { findHead, type Head } from './find-head.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { pageLines, type Page } from './page-lines.ts';
import { parsePage } from './parse-page.ts';

/** A page as text, and what of the text is not the article's. */
export interface HtmlText {
  /** Every line a reader of the page sees, and a line of what its head says of it where no line says so. */
  readonly text: string;
  /** Stretches of `text`, a line each, that belong to the site and not to the text. */
  readonly aside: readonly Dropped[];
  /** Day of publication (ISO), as the page says it. */
  readonly published: string | null;
}

/** Lines under the text on which a page may name its source. */
const colophon = 3;

const isoDate = (text: string): string | null => {
  const [, year, month, day] = /((?:19|20)\d{2})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})/u.exec(text) ?? [];
  if (year === undefined || Number(month) > 12 || Number(day) > 31 || Number(month) * Number(day) === 0) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** What the page's head says and its lines do not, as lines of the form that pages use. */
const factLines = (facts: PageFacts, { title, seen }: Head): string[] => {
  const fields = [
    ...(facts.time !== null && !seen.has('other') ? [`发布时间：${facts.time}`] : []),
    ...(facts.source !== null && !seen.has('source') ? [`来源：${facts.source}`] : []),
    ...(facts.author !== null && !seen.has('author') ? [`作者：${facts.author}`] : []),
  ];
  return [
    ...(title === null && facts.title !== null ? [facts.title] : []),
    ...(fields.length > 0 ? [fields.join(' ')] : []),
  ];
};

const statesSource = (text: string): boolean =>
  parseMetaLine(text)?.some(({ kind, value }) => kind === 'source' && value !== '') === true;

/** Why a line is left out; null where it is the article's. */
const judge = ({ lines }: Page, body: Body, head: Head): ((line: number) => DropReason | null) => {
  const start = head.title ?? body.from;
  return (i) => {
    if (i === head.title || head.kept.has(i)) return null;
    if (i < body.from || i < start) return 'page-furniture';
    if (body.furniture.has(i)) return 'page-furniture';
    if (i < body.to) return null;
    if (i < body.to + colophon && !head.seen.has('source') && statesSource(lines[i]?.text ?? '')) return null;
    return 'boilerplate';
  };
};

/**
 * HTML → text. A line a block, in the order of the document: headings, items marked as in a list, the cells of a row
 * parted by tabs; code and what is hidden left out. The whole page is there, so that what is left out of the article
 * (menus, related links, the foot) is entered with a reason. `path` is for messages.
 * Throws `page-too-deep`. Linear.
 */
export const readHtml = (path: string, html: string): HtmlText => {
  const document = parsePage(path, html);
  const page = pageLines(document);
  const facts = pageFacts(document);
  const body = findBody(page);
  const none: Head = { title: null, kept: new Set(), seen: new Set(), end: 0 };
  let firstProse = body?.from ?? 0;
  while (body !== null && firstProse < body.to && (body.furniture.has(firstProse) || !body.isProse(firstProse))) {
    firstProse++;
  }
  const head = body === null ? none : findHead(page, body, firstProse, facts);
  const reasonOf = body === null ? () => null : judge(page, body, head);
  const inserted = body === null ? [] : factLines(facts, head);
  const insertAt = head.title === null ? (body?.from ?? 0) : head.end;

  const parts: string[] = [];
  const aside: Dropped[] = [];
  let length = 0;
  const add = (text: string): Span => {
    parts.push(text, '\n');
    const span: Span = [length, length + text.length];
    length += text.length + 1;
    return span;
  };
  for (const [i, { text }] of page.lines.entries()) {
    if (i === insertAt) for (const line of inserted) add(line);
    const reason = reasonOf(i);
    const span = add(text);
    if (reason !== null) aside.push({ reason, span });
  }
  const times = [...(facts.time === null ? [] : [facts.time]), ...[...head.kept].map((i) => page.lines[i]?.text ?? '')];
  return { text: parts.join(''), aside, published: times.map(isoDate).find((date) => date !== null) ?? null };
};
