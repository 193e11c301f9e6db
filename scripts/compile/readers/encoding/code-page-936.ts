import { decodePairs } from '../../text/double-bytes.ts';

/**
 * Windows' code page 936 read backwards: characters → bytes. It is GBK as the Encoding Standard decodes it, with the
 * user-defined areas (private use) and 0x80 for the euro sign, which encoders leave out.
 */
const makeTable = (): Uint16Array => {
  const table = new Uint16Array(0x1_0000);
  const decoder = new TextDecoder('gbk');
  const units = decodePairs((bytes) => decoder.decode(bytes));
  for (let pair = 0; pair < units.length; pair++) {
    const unit = units[pair] ?? 0;
    if (unit !== 0 && table[unit] === 0) table[unit] = pair;
  }
  table[0x20ac] = 0x80;
  return table;
};

let table: Uint16Array | null = null;

/** The bytes that were misread as `text`; null where more than `mostStrange` of its characters have none. */
export const encodeCodePage936 = (text: string, mostStrange: number): Uint8Array | null => {
  table ??= makeTable();
  const bytes = new Uint8Array(2 * text.length);
  let length = 0;
  let strange = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const pair = unit < 0x80 ? unit : (table[unit] ?? 0);
    if (pair === 0) strange++;
    if (pair > 0xff) bytes[length++] = pair >> 8;
    bytes[length++] = pair === 0 ? 0x3f : pair & 0xff;
  }
  return strange > text.length * mostStrange ? null : bytes.subarray(0, length);
};

const questionMark = 0x3f;
const isLineEnd = (byte: number | undefined): boolean => byte === undefined || byte === 0x0a || byte === 0x0d;

/** First two bytes of three in UTF-8, as one number: those of 。、《》「」, and those of “”…—. */
const ideographicMarks = 0xe380;
const generalMarks = 0xe280;
const fullStop = 0x82;
const openingQuote = 0x9c;
const closingQuote = 0x9d;

/**
 * UTF-8 that was misread by pairs lost the last byte before ASCII wherever its bytes were odd in number: a `?` stands
 * for it. What it was is plain where only one mark fits: 。 at the end of a line, ” after an open “. The `?` of any
 * other broken character is taken away, so that what is left decodes to U+FFFD. Bytes in, bytes out.
 */
export const fillLostBytes = (bytes: Uint8Array): Uint8Array => {
  const filled = new Uint8Array(bytes.length);
  let length = 0;
  let openQuotes = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const before = (filled[length - 2] ?? 0) * 0x100 + (filled[length - 1] ?? 0);
    const isBroken = byte === questionMark && before >= 0xe080 && before < 0xf000 && (before & 0xc0) === 0x80;
    if (!isBroken) {
      if (byte === 0x0a) openQuotes = 0;
      else if (before === generalMarks && byte === openingQuote) openQuotes++;
      else if (before === generalMarks && byte === closingQuote) openQuotes--;
      filled[length++] = byte;
      continue;
    }
    const fits =
      before === ideographicMarks && isLineEnd(bytes[i + 1])
        ? fullStop
        : before === generalMarks && openQuotes > 0
          ? closingQuote
          : null;
    if (fits === null) continue;
    if (fits === closingQuote) openQuotes--;
    filled[length++] = fits;
  }
  return filled.subarray(0, length);
};
