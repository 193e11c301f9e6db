import iconv from 'iconv-lite';
import { Converter } from 'opencc-js';
import { denseTable } from './annotation-table.ts';

export interface MangleOptions {
  /** Reading by traditional character, in the order in which the converter searches; see `annotation-table.ts`. */
  readonly table?: ReadonlyMap<string, string>;
  /** Characters the site leaves simplified (by default those with several traditional forms): such pages mix both. */
  readonly keep?: string;
}

/** What these sites make of characters, where it differs from OpenCC: they go by characters and know no phrases. */
const siteForms: Record<string, string> = { 着: '著', 为: '為', 群: '群' };

const ambiguous = '云并咨布后于范占干筑愿制';

/** Typed here: the types of opencc-js do not resolve under node16 and later. */
const toTraditional = Converter({ from: 'cn', to: 'tw' }) as (text: string) => string;
const halfWidth: Record<string, string> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
};

const encode = (text: string): Buffer => iconv.encode(text, 'gbk');
const inGbk = (character: string): boolean => iconv.decode(encode(character), 'gbk') === character;

const traditionalise = (text: string, keep: string): string =>
  Array.from(text, (character) => {
    if (keep.includes(character)) return character;
    const form = siteForms[character] ?? toTraditional(character);
    return inGbk(form) ? form : character;
  }).join('');

/** `needle` searched byte by byte, wherever it falls; `note` is put after each find. */
const annotate = (bytes: Buffer, needle: Buffer, note: Buffer): Buffer => {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, from)) {
    const end = at + needle.length;
    parts.push(bytes.subarray(from, end), note);
    from = end;
  }
  return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(from)]);
};

/** GBK as Windows and PHP read it: its gaps are user-defined characters, and a pair that is none is one `?`. */
const decode = (bytes: Buffer): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    const trail = bytes[i + 1];
    i++;
    if (lead === 0x80 || lead === 0xff || trail === undefined || trail < 0x40 || trail === 0x7f || trail === 0xff) {
      text += '?';
    } else if (lead === 0xfe && trail <= 0xa0) {
      text += String.fromCharCode(0xe815 + trail - 0x50 - (trail > 0x7f ? 1 : 0) + (trail < 0x50 ? 0x10000 : 0));
    } else {
      const pair = iconv.decode(bytes.subarray(i - 1, i + 1), 'gb18030');
      text += pair.length === 1 && pair !== '\ufffd' ? pair : '?';
    }
  }
  return text;
};

/**
 * The mangled page, made by its own mechanism (design/measured.md): traditional characters, half-width punctuation,
 * and after every find of a table character, searched by bytes in GBK, its reading in brackets. Text is cut at the
 * punctuation, so what slid by a byte is whole again after it.
 *
 * In: clean simplified text, all of it in GBK. Out: the page as UTF-16 text.
 */
export const mangle = (text: string, { table = denseTable, keep = ambiguous }: MangleOptions = {}): string => {
  const notes = Array.from(table, ([character, reading]) => [encode(character), encode(`(${reading})`)] as const);
  return traditionalise(text, keep)
    .split(/([，：；！？（）\n\r])/u)
    .map((piece, i) => {
      if (i % 2 === 1) return halfWidth[piece] ?? piece;
      return decode(notes.reduce((bytes, [needle, note]) => annotate(bytes, needle, note), encode(piece)));
    })
    .join('');
};
