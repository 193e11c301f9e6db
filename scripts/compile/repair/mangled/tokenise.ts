import type { Slice } from '../../text/tracked-text.ts';
import type { Annotations } from './find-annotations.ts';
import { syllable } from './find-annotations.ts';
import { pairOf } from './gbk-pairs.ts';

/** A piece of a mangled line, by what it stands for in the bytes it was decoded from. Offsets are of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Two bytes, one byte below 80, nothing GBK knows, a byte that is gone, or one before a reading. */
  readonly kind: 'pair' | 'single' | 'foreign' | 'lost' | 'note';
  /** The byte or the two bytes as a number. */
  readonly bytes: number;
  /** Of a note: the reading of the character whose last byte is gone with the bracket. */
  readonly reading: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Readings in brackets, where they stand whole: nothing of the original text. */
  readonly annotations: readonly Slice[];
}

const noteAt = new RegExp(`[?\\uFFFD]\\(?(${syllable})\\)`, 'uy');
const annotationAt = new RegExp(`\\((${syllable})\\)`, 'uy');

/** Signs from 40 on that no text has before a reading: the second byte of a character that slid. */
const strayByte = /^[@[\\\]^_`{|}~]$/u;

/** The reading is that of the character before it, or of the one whose second byte came out as a sign before it. */
const answers = (before: Token, reading: string, table: Annotations['table']): boolean =>
  table.get(before.text) === reading ||
  strayByte.test(before.text) ||
  (before.kind === 'single' &&
    before.bytes >= 0x40 &&
    [...table].some(([character, own]) => own === reading && ((pairOf(character) ?? 0) & 0xff) === before.bytes));

/** Cuts a line `[start, end)` of a mangled text into tokens. */
export const tokenise = (text: string, start: number, end: number, { table }: Annotations): Tokens => {
  const tokens: Token[] = [];
  const annotations: Slice[] = [];
  const push = (from: number, to: number, kind: Token['kind'], bytes = 0, reading = ''): void => {
    tokens.push({ start: from, end: to, text: text.slice(from, to), kind, bytes, reading });
  };
  for (let i = start; i < end;) {
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
    if (character === '?' || character === '\ufffd') {
      noteAt.lastIndex = i;
      const note = noteAt.exec(text);
      if (note && i + note[0].length <= end) {
        push(i, i + note[0].length, 'note', 0, note[1]);
        i += note[0].length;
        continue;
      }
      push(i, i + 1, 'lost');
      i++;
      continue;
    }
    if (character === '(') {
      annotationAt.lastIndex = i;
      const found = annotationAt.exec(text);
      const before = tokens.at(-1);
      if (found && before?.end === i && answers(before, found[1] ?? '', table) && i + found[0].length <= end) {
        annotations.push([i, i + found[0].length]);
        i += found[0].length;
        continue;
      }
    }
    const code = text.charCodeAt(i);
    const pair = code < 0x80 ? null : pairOf(character);
    if (code < 0x80) push(i, i + 1, 'single', code);
    else if (pair !== null) push(i, i + 1, 'pair', pair);
    else push(i, i + character.length, 'foreign');
    i += character.length;
  }
  return { tokens, annotations };
};
