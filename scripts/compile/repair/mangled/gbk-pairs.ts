import { decodePairs } from '../../text/double-bytes.ts';
import { iconv } from '../../text/iconv.ts';

/**
 * GBK as the makers of mangled pages read it: the pairs of GB18030 and, where it has none of its own, the
 * user-defined characters that GBK 1.0 (GB 13000.1 annex) laid in the gaps, U+E815 on from FE50.
 */
interface Gbk {
  /** By two bytes as one number: the UTF-16 unit, 0 where they are no pair. */
  readonly units: Uint16Array;
  /** By UTF-16 unit: its two bytes, 0 where it has none. */
  readonly pairs: Uint16Array;
}

const annexStart = 0xe815;

const readTable = (): Gbk => {
  const units = decodePairs((bytes) => iconv().decode(Buffer.from(bytes), 'gb18030'));
  const pairs = new Uint16Array(0x1_0000);
  for (let pair = 0; pair < units.length; pair++) {
    const unit = units[pair] ?? 0;
    if (unit !== 0 && pairs[unit] === 0) pairs[unit] = pair;
  }
  for (let trail = 0x50, unit = annexStart; trail <= 0xa0; trail++) {
    if (trail === 0x7f) continue;
    const pair = 0xfe00 | trail;
    pairs[unit] = pair;
    if (units[pair] === 0) units[pair] = unit;
    unit++;
  }
  return { units, pairs };
};

/** Read on the first question: only a mangled page asks. */
let known: Gbk | null = null;
const gbk = (): Gbk => (known ??= readTable());

const bytesOf = (character: string): number =>
  character.length === 1 ? (gbk().pairs[character.charCodeAt(0)] ?? 0) : 0;

/** The two bytes of a character as one number, lead byte first; null where GBK has no such character. */
export const pairOf = (character: string): number | null => bytesOf(character) || null;

/** The character of two bytes; null where they are no pair. */
export const characterOf = (lead: number, trail: number): string | null => {
  const unit = gbk().units[(lead << 8) | trail] ?? 0;
  return unit === 0 ? null : String.fromCharCode(unit);
};

/** Han characters of GB 2312 level 1, the 3,755 most used: rows B0 to D7. */
export const isCommonHan = (character: string): boolean => {
  const pair = bytesOf(character);
  return pair >= 0xb0a1 && pair <= 0xd7f9 && (pair & 0xff) >= 0xa1;
};
