import { headCells, pairCells, wordSlots } from './word-table.ts';

/** What the compiler knows of Chinese words, as the arrays it is asked in: `lexicon.ts` says what they mean. */
export interface LexiconTables {
  /** The sum of all frequencies, and the frequencies of the words that pairs are counted in, times their lengths. */
  readonly sums: Float64Array;
  /** By UTF-16 unit: how often it stands in a word. */
  readonly characters: Float64Array;
  /** Of the `WordTable`. */
  readonly slots: Uint32Array;
  /** Of the `WordTable`. */
  readonly heads: Uint32Array;
  /** Of the `PairTable`. */
  readonly cells: Uint32Array;
  /** Of the `WordTable`. */
  readonly lines: Uint16Array;
}

const units = 0x10000;

/** Empty tables for a dictionary whose lines take at most so many units. */
export const emptyTables = (longest: number): LexiconTables => ({
  sums: new Float64Array(2),
  characters: new Float64Array(units),
  slots: new Uint32Array(wordSlots),
  heads: new Uint32Array(headCells),
  cells: new Uint32Array(pairCells),
  lines: new Uint16Array(longest),
});

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The tables one after another, those of wide elements first, in the byte order of the machine. */
export const tablesToBytes = ({ sums, characters, slots, heads, cells, lines }: LexiconTables): Uint8Array =>
  Buffer.concat([sums, characters, slots, heads, cells, lines].map(bytesOf));

/** The tables that `tablesToBytes` wrote, as views of its bytes; null where these are not whole. */
export const tablesFromBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): LexiconTables | null => {
  const ends = [2 * 8, units * 8, wordSlots * 4, headCells * 4, pairCells * 4].reduce<number[]>(
    (all, size) => [...all, (all.at(-1) ?? byteOffset) + size],
    [byteOffset],
  );
  const [sums = 0, characters = 0, slots = 0, heads = 0, cells = 0, lines = 0] = ends;
  const end = byteOffset + byteLength;
  if (lines >= end || byteOffset % 8 !== 0 || (end - lines) % 2 !== 0) return null;
  return {
    sums: new Float64Array(buffer, sums, 2),
    characters: new Float64Array(buffer, characters, units),
    slots: new Uint32Array(buffer, slots, wordSlots),
    heads: new Uint32Array(buffer, heads, headCells),
    cells: new Uint32Array(buffer, cells, pairCells),
    lines: new Uint16Array(buffer, lines, (end - lines) / 2),
  };
};
