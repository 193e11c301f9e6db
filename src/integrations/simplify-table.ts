import { Converter } from 'opencc-js/t2cn';

/** Its declarations do not resolve under `nodenext`. */
const converter = Converter as (options: { readonly from: string; readonly to: string }) => (text: string) => string;

/** The standards of traditional characters that OpenCC knows: its own, Taiwan's, Hong Kong's. */
const standards = ['t', 'tw', 'hk'] as const;

/** CJK Unified Ideographs, where all characters in general use are. Half-open. */
const [first, end] = [0x4e00, 0xa000];

/** Simplified character by traditional character, by OpenCC's tables for single characters. */
export const simplifyTable = (): Record<string, string> => {
  const converters = standards.map((from) => converter({ from, to: 'cn' }));
  const table: Record<string, string> = {};
  for (let code = first; code < end; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = converters.map((convert) => convert(character)).find((one) => one !== character);
    if (simplified !== undefined) table[character] = simplified;
  }
  return table;
};
