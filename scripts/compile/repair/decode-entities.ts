import { isBlank } from '../text/characters.ts';
import { editText, extent, type Edit, type TrackedText } from '../text/tracked-text.ts';
import type { RepairStep } from './repair-step.ts';

/** Entities that stay behind in copied text (HTML Living Standard, 13.5), by what they stand for. */
const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  sect: '§',
};

const entity = /&(?:amp;)*(?:([a-z]{2,6})|#(\d{2,7})|#x([\da-f]{2,6}));/giu;

/** The character of a number; null for what no text holds: controls, surrogates, nothing at all. */
const ofNumber = (code: number): string | null =>
  code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : null;

const confidence = 0.99;

/**
 * `&nbsp;`, `&ldquo;`, `&#8220;` and their like, left in a text (also escaped twice), become what they stand for: a
 * character is a repair; white space is put in, and what stood for it is dropped, since nobody owns white space.
 */
export const decodeEntities = (tracked: TrackedText): RepairStep => {
  const edits: Edit[] = [];
  const blanks: Edit[] = [];
  for (const { 0: found, 1: name, 2: decimal, 3: hex, index } of tracked.text.matchAll(entity)) {
    const text =
      name === undefined
        ? ofNumber(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
        : named[name.toLowerCase()];
    if (text === undefined || text === null) continue;
    const end = index + found.length;
    edits.push({ start: index, end, text: isBlank(text.charCodeAt(0)) ? '' : text });
    const last = edits.at(-1);
    if (last?.text !== '') continue;
    blanks.push(last);
    edits.push({ start: end, end, text });
  }
  return {
    tracked: editText(tracked, edits),
    dropped: blanks.map(({ start, end }) => ({ reason: 'control', span: extent(tracked, [start, end]) })),
    repairs: edits
      .filter(({ start, end, text }) => start < end && text !== '')
      .map(({ start, end, text }) => ({
        code: 'entity',
        span: extent(tracked, [start, end]),
        before: tracked.text.slice(start, end),
        after: text,
        confidence,
      })),
  };
};
