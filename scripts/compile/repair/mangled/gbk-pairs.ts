import iconv from 'iconv-lite';

/**
 * GBK as the makers of mangled pages read it: the pairs of GB18030 and, where it has none of its own, the
 * user-defined characters that GBK 1.0 (GB 13000.1 annex) laid in the gaps, U+E815 on from FE50.
 */
const first = 0x8140;
const size = 0x10000 - first;

const characters: string[] = new Array<string>(size).fill('');
const pairs = new Map<string, number>();

const annexStart = 0xe815;

const enter = (pair: number, character: string): void => {
  characters[pair - first] = character;
  if (!pairs.has(character)) pairs.set(character, pair);
};

/** Every pair with a line break behind it, decoded at once: a call for each would take ten times as long. */
const rows: number[] = [];
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) rows.push((lead << 8) | trail);
}
const decoded = iconv
  .decode(Buffer.from(rows.flatMap((pair) => [pair >> 8, pair & 0xff, 0x0a])), 'gb18030')
  .split('\n');
for (const [index, pair] of rows.entries()) {
  const character = decoded[index] ?? '';
  if (character.length === 1 && character !== '\ufffd') enter(pair, character);
}
for (let trail = 0x50, code = annexStart; trail <= 0xa0; trail++) {
  if (trail === 0x7f) continue;
  const pair = 0xfe00 | trail;
  const character = String.fromCharCode(code++);
  pairs.set(character, pair);
  if (characters[pair - first] === '') characters[pair - first] = character;
}

/** The two bytes of a character as one number, lead byte first; null where GBK has no such character. */
export const pairOf = (character: string): number | null => pairs.get(character) ?? null;

/** The character of two bytes; null where they are no pair. */
export const characterOf = (lead: number, trail: number): string | null => {
  const pair = (lead << 8) | trail;
  const character = characters[pair - first] ?? '';
  return character === '' ? null : character;
};

/** Han characters of GB 2312 level 1, the 3,755 most used: rows B0 to D7. */
export const isCommonHan = (character: string): boolean => {
  const pair = pairs.get(character) ?? 0;
  return pair >= 0xb0a1 && pair <= 0xd7f9 && (pair & 0xff) >= 0xa1;
};
