import type { Query, Term } from './query.ts';

/** Simplified character by traditional character, as `search/simplify.json` holds it. */
export type SimplifyTable = Readonly<Record<string, string>>;

let standard: ReadonlySet<string> | undefined;

/**
 * The 6,763 Han characters of GB 2312—1980: what simplified Chinese is written with. The platform's decoder knows them
 * (rows 16–87 of GBK), so that no table need be loaded to see that nothing traditional was typed.
 */
const standardCharacters = (): ReadonlySet<string> => {
  if (standard !== undefined) return standard;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  standard = new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)));
  return standard;
};

/** Whether text holds a Han character that simplified Chinese has no use for: it may be traditional. */
export const mayBeTraditional = (text: string): boolean =>
  Array.from(text).some((character) => /\p{Script=Han}/u.test(character) && !standardCharacters().has(character));

const simplify = (text: string, table: SimplifyTable, applies: (character: string) => boolean): string =>
  Array.from(text, (character) => (applies(character) ? (table[character] ?? character) : character)).join('');

/** Every character of a term that has a simplified twin, even one that simplified Chinese uses too (乾, 著). */
export const simplifyAll = (text: string, table: SimplifyTable): string => simplify(text, table, () => true);

const addForms = (term: Term, table: SimplifyTable): Term => {
  if (!term.some(mayBeTraditional)) return term;
  const forms = [
    ...term.map((form) => simplify(form, table, mayBeTraditional)),
    ...term.map((form) => simplifyAll(form, table)),
  ];
  return [...new Set([...term, ...forms])];
};

/**
 * Lets terms in traditional characters be found in simplified ones as well. A term of which every character is in use
 * in simplified Chinese stays what it is: 著名 does not find 着名.
 */
export const withSimplified = (query: Query, table: SimplifyTable): Query => ({
  ...query,
  terms: query.terms.map((term) => addForms(term, table)),
});
