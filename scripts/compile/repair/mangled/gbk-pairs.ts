import { iconv } from '../../text/iconv.ts';

/**
 * GBK as the makers of mangled pages read it: the pairs of GB18030 and, where it has none of its own, the
 * user-defined characters that GBK 1.0 (GB 13000.1 annex) laid in the gaps, U+E815 on from FE50.
 */
interface Gbk {
  /** By two bytes as one number, less `first`; empty where they are no pair. */
  readonly characters: readonly string[];
  readonly pairs: ReadonlyMap<string, number>;
}

const first = 0x8140;
const annexStart = 0xe815;

const readTable = (): Gbk => {
  const characters = new Array<string>(0x10000 - first).fill('');
  const pairs = new Map<string, number>();
  // Every pair with a line break behind it, decoded at once: a call for each would take ten times as long.
  const rows: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) rows.push((lead << 8) | trail);
  }
  const decoded = iconv()
    .decode(Buffer.from(rows.flatMap((pair) => [pair >> 8, pair & 0xff, 0x0a])), 'gb18030')
    .split('\n');
  for (const [index, pair] of rows.entries()) {
    const character = decoded[index] ?? '';
    if (character.length !== 1 || character === '\ufffd') continue;
    characters[pair - first] = character;
    if (!pairs.has(character)) pairs.set(character, pair);
  }
  for (let trail = 0x50, code = annexStart; trail <= 0xa0; trail++) {
    if (trail === 0x7f) continue;
    const pair = 0xfe00 | trail;
    const character = String.fromCharCode(code++);
    pairs.set(character, pair);
    if (characters[pair - first] === '') characters[pair - first] = character;
  }
  return { characters, pairs };
};

/** Read on the first question: only a mangled page asks. */
let known: Gbk | null = null;
const gbk = (): Gbk => (known ??= readTable());

/** The two bytes of a character as one number, lead byte first; null where GBK has no such character. */
export const pairOf = (character: string): number | null => gbk().pairs.get(character) ?? null;

/** The character of two bytes; null where they are no pair. */
export const characterOf = (lead: number, trail: number): string | null => {
  const pair = (lead << 8) | trail;
  const character = gbk().characters[pair - first] ?? '';
  return character === '' ? null : character;
};

/** Han characters of GB 2312 level 1, the 3,755 most used: rows B0 to D7. */
export const isCommonHan = (character: string): boolean => {
  const pair = gbk().pairs.get(character) ?? 0;
  return pair >= 0xb0a1 && pair <= 0xd7f9 && (pair & 0xff) >= 0xa1;
};
