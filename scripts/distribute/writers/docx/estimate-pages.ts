import { countLines } from './count-lines.ts';
import { linePitch, measure, page } from './page-setup.ts';
import type { Paragraph, Piece, Table } from './pieces.ts';
import { resolvedStyle } from './resolved-style.ts';

/** A stretch of a page that does not break. Lengths in twips. */
interface Strip {
  readonly height: number;
  /** Room above it, lost at the head of a page that was not begun on purpose. */
  readonly before: number;
  /** It begins a page. */
  readonly opens: boolean;
  /** It stays with the next. */
  readonly clings: boolean;
  /** Names of the bookmarks in it. */
  readonly names: readonly string[];
  /** What it puts at the foot of the page. */
  readonly notes: number;
}

const textHeight = page.height - page.top - page.bottom;

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What runs say. */
const textOf = (inner: string): string =>
  Array.from(inner.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu), ([, text = '']) => text)
    .join('')
    .replaceAll(/&(?:amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? '');

const namesIn = (inner: string): string[] =>
  Array.from(inner.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu), ([, name = '']) => name);

const notesIn = (inner: string): number[] =>
  Array.from(inner.matchAll(/<w:footnoteReference w:id="(\d+)"/gu), ([, id]) => Number(id));

/** Height of a note, by its number. */
export type NoteHeight = (number: number) => number;

const measured = ({ style, look, inner }: Paragraph, width: number): { lines: number; line: number } => {
  const { paragraph, text } = resolvedStyle(style);
  const set = { ...paragraph, ...look };
  const lines = countLines(textOf(inner), {
    width: width - (set.left ?? 0) - (set.right ?? 0),
    first: set.first ?? 0,
    size: (text.size ?? 0) * 10,
    spread: text.spread ?? 0,
  });
  return { lines, line: set.line ?? linePitch };
};

/** Height of a text set as a note, in twips. */
export const noteHeight = (paragraph: Paragraph): number => {
  const { lines, line } = measured(paragraph, measure);
  return lines * line;
};

const paragraphStrips = (piece: Paragraph, heightOf: NoteHeight): Strip[] => {
  const set = { ...resolvedStyle(piece.style).paragraph, ...piece.look };
  const { lines, line } = measured(piece, measure);
  const notes = notesIn(piece.inner).reduce((sum, number) => sum + heightOf(number), 0);
  return Array.from({ length: lines }, (_, index) => {
    const [first, last] = [index === 0, index === lines - 1];
    return {
      height: line + (last ? (set.after ?? 0) : 0),
      before: first ? (set.before ?? 0) : 0,
      opens: first && set.pageBreakBefore === true,
      clings: last ? set.keepNext === true : set.keepLines === true,
      names: first ? namesIn(piece.inner) : [],
      notes: last ? notes : 0,
    };
  });
};

/** Above and below the text of a cell. */
const cellMargins = 80;

const tableStrips = ({ widths, rows }: Table, heightOf: NoteHeight): Strip[] =>
  rows.map(({ cells }, index) => ({
    height:
      cellMargins +
      Math.max(
        ...cells.map((cell, column) => {
          const { lines, line } = measured(cell, (widths[column] ?? 0) - 216);
          return lines * line;
        }),
      ),
    before: 0,
    opens: false,
    clings: index === 0,
    names: [],
    notes: cells.flatMap(({ inner }) => notesIn(inner)).reduce((sum, number) => sum + heightOf(number), 0),
  }));

const stripsOf = (piece: Piece, heightOf: NoteHeight): Strip[] => {
  switch (piece.kind) {
    case 'paragraph':
      return paragraphStrips(piece, heightOf);
    case 'table':
      return tableStrips(piece, heightOf);
    case 'contents':
      return piece.paragraphs.flatMap((paragraph) => paragraphStrips(paragraph, heightOf));
  }
};

/** Strips that stay together. */
const groupsOf = (strips: readonly Strip[]): Strip[][] => {
  const groups: Strip[][] = [];
  let clings = false;
  for (const strip of strips) {
    const last = groups.at(-1);
    if (clings && last !== undefined && !strip.opens) last.push(strip);
    else groups.push([strip]);
    clings = strip.clings;
  }
  return groups;
};

/** The line above notes. */
const separator = 320;

/**
 * The page on which each bookmark will stand, by its name: every line is as high as its style says, so pages are
 * counted, not drawn. Right to a page for a document of a hundred in Word and LibreOffice alike: what they do with a
 * row of marks is their own.
 */
export const estimatePages = (pieces: readonly Piece[], heightOf: NoteHeight): ReadonlyMap<string, number> => {
  const pages = new Map<string, number>();
  let number = 1;
  let used = 0;
  let foot = 0;
  const turn = (): void => {
    number += 1;
    used = 0;
    foot = 0;
  };
  const footWith = (notes: number): number => (notes === 0 ? foot : (foot === 0 ? separator : foot) + notes);
  const place = ({ height, before, names, notes, opens }: Strip): void => {
    const above = used === 0 && !opens ? 0 : before;
    if (used > 0 && used + above + height + footWith(notes) > textHeight) turn();
    for (const name of names) pages.set(name, number);
    used += (used === 0 && !opens ? 0 : before) + height;
    foot = footWith(notes);
  };
  for (const group of groupsOf(pieces.flatMap((piece) => stripsOf(piece, heightOf)))) {
    if (group[0]?.opens === true && used > 0) turn();
    const height = group.reduce((sum, strip) => sum + strip.before + strip.height, 0);
    const notes = group.reduce((sum, strip) => sum + strip.notes, 0);
    if (used > 0 && used + height + footWith(notes) > textHeight && height <= textHeight) turn();
    group.forEach(place);
  }
  return pages;
};
