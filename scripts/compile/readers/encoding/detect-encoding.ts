import { isUtf8 } from 'node:buffer';
import { byteOrderMarks, startsWith } from './byte-order-marks.ts';
import { decodeAs } from './decode-as.ts';
import { plausibility } from './plausibility.ts';

export interface Detected {
  /** WHATWG name. */
  readonly encoding: string;
  readonly text: string;
  /** From -1 to 1; see `plausibility`. 1 where the file says its encoding or is valid UTF-8. */
  readonly score: number;
}

/** Candidates where the file does not say its encoding by a mark, in the order in which a tie is settled. */
const candidates = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** So many bytes tell the encoding. */
const sampleSize = 1 << 18;
/** What a declaration counts for: enough to settle a tie, too little to stand against the text itself. */
const declarationBonus = 0.05;
/** UTF-16 without a mark is valid UTF-8 where it holds ASCII alone: every other byte is NUL. */
const mostNuls = 0.1;

const countNuls = (bytes: Uint8Array): number => {
  let nuls = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nuls++;
  return nuls;
};

const declaration = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/iu;

/** The encoding a page claims for itself, as WHATWG names it; null where it claims none we know. */
const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '');
  const [, meta, xml] = declaration.exec(head) ?? [];
  const name = (meta ?? xml ?? '').toLowerCase();
  if (/^(?:gb.?2312|gbk|gb18030|x-gbk|cp936)$/u.test(name)) return 'gb18030';
  return /^(?:utf-?8)$/u.test(name) ? 'utf-8' : /^(?:big5(?:-hkscs)?|x-x-big5)$/u.test(name) ? 'big5' : null;
};

/** A sample that ends at no half character: cut at a line end where there is one. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length <= sampleSize) return bytes;
  const end = bytes.lastIndexOf(0x0a, sampleSize);
  return bytes.subarray(0, end > sampleSize / 2 ? end + (end % 2) : sampleSize);
};

/**
 * The encoding of a text by its own evidence: a byte order mark, else the candidate whose text is most like Chinese.
 * What the file declares counts a little, since declarations are often wrong.
 */
export const detectEncoding = (bytes: Uint8Array): Detected => {
  const marked = byteOrderMarks.find((mark) => startsWith(bytes, mark.bytes));
  if (marked) {
    const text = decodeAs(marked.encoding, bytes.subarray(marked.bytes.length));
    return { encoding: marked.encoding, text, score: 1 };
  }
  const sample = sampleOf(bytes);
  const declared = declaredEncoding(bytes);
  // UTF-8 is hard to hit by chance: what is valid by it to the last byte is UTF-8, whatever it declares.
  if (isUtf8(bytes) && countNuls(sample) <= sample.length * mostNuls) {
    return { encoding: 'utf-8', text: decodeAs('utf-8', bytes), score: 1 };
  }
  let best: { readonly encoding: string; readonly score: number; readonly rank: number } | null = null;
  for (const encoding of candidates) {
    if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) continue;
    const score = plausibility(decodeAs(encoding, sample));
    const rank = score + (encoding === declared ? declarationBonus : 0);
    if (!best || rank > best.rank) best = { encoding, score, rank };
  }
  const { encoding = 'utf-8', score = -1 } = best ?? {};
  return { encoding, text: decodeAs(encoding, bytes), score };
};
