import { parseMetaLine, type MetaField } from '../../structure/webpage/meta-line.ts';
import type { Body } from './find-body.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageLine } from './page-line.ts';
import type { Box, Page } from './page-lines.ts';

/** The lines above (and within) the text that belong to the article: title, what stands under it. */
export interface Head {
  /** Line of the title; null where it is not among the lines. */
  readonly title: number | null;
  /** Lines between title and text that are kept. */
  readonly kept: ReadonlySet<number>;
  /** Which facts a reader of the page sees. */
  readonly seen: ReadonlySet<MetaField['kind']>;
  /** Line before which what the page says of itself outside its text may be put. */
  readonly end: number;
}

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
/** A line shorter than this is no title, though the title may begin with it. */
const leastTitle = 5;
/** Between title and text stand kicker, deck, writers and time: no more lines than this. */
const farthest = 24;
/** Ems of a line between title and text that may be a kicker or a deck. */
const longestDeck = 60;

/** The line that is the page's title: what the page calls itself, else its topmost heading. */
const findTitle = ({ lines }: Page, firstProse: number, title: string | null): number | null => {
  const wanted = keyOf(title ?? '');
  let best: { line: number; rank: number } | null = null;
  for (let i = 0; i < firstProse; i++) {
    const line = lines[i];
    if (!line) continue;
    const key = keyOf(line.text);
    const named = key.length >= leastTitle && wanted !== '' && (wanted.startsWith(key) || key.startsWith(wanted));
    const heading = line.level > 0 && line.linked < line.text.length / 2;
    if (!named && !(heading && line.level < 3)) continue;
    const rank = (named ? 8 : 0) + (heading ? 4 - line.level / 2 : 0) - (line.linked > 0 ? 2 : 0);
    if (!best || rank >= best.rank) best = { line: i, rank };
  }
  return best?.line ?? null;
};

/** A box that holds the title and little else holds kicker, title and deck. */
const mostTitleLines = 5;
const isHeadline = (line: PageLine): boolean =>
  line.linked === 0 && line.text.length < longestDeck && !/[。！？]$/u.test(line.text);

/** Lines that share a small box with the title: its kicker and its deck. */
const titleBox = ({ root, lines }: Page, title: number): readonly number[] => {
  let box: Box | undefined = root;
  while (box !== undefined && box.to - box.from > mostTitleLines) {
    box = box.children.find(({ from, to }) => from <= title && title < to);
  }
  if (box === undefined) return [];
  const { from, to } = box;
  return lines.slice(from, to).every(isHeadline) ? Array.from({ length: to - from }, (_, i) => from + i) : [];
};

/** Reads what stands above the text; `firstProse` is the first line of running text in the body. */
export const findHead = (page: Page, body: Body, firstProse: number, facts: PageFacts): Head => {
  const title = findTitle(page, firstProse, facts.title);
  const kept = new Set<number>();
  const seen = new Set<MetaField['kind']>();
  const from = title === null ? Math.max(0, body.from - 4) : Math.max(0, title - 3);
  const to = Math.max(body.from, Math.min(firstProse, (title ?? body.from) + farthest));
  if (title !== null) {
    for (const i of titleBox(page, title)) if (i !== title) kept.add(i);
  }
  for (let i = from; i < to; i++) {
    const line = page.lines[i];
    if (!line || i === title) continue;
    const fields = parseMetaLine(line.text);
    if (fields?.some(({ value }) => value !== '') === true) {
      kept.add(i);
      for (const { kind, value } of fields) {
        if (value !== '' && (kind !== 'other' || /\d{4}/u.test(value))) seen.add(kind);
      }
    } else if (title !== null && i > title && line.linked === 0 && line.text.length <= longestDeck && line.level > 0) {
      kept.add(i);
    }
  }
  return { title, kept, seen, end: Math.max((title ?? -1) + 1, ...[...kept].map((line) => line + 1), 0) };
};
