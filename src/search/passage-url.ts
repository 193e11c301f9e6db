import { markParameters } from './mark-parameters.ts';
import type { TextPart } from './marks.ts';
import type { Query } from './query.ts';

/** Han characters, letters and digits: what is not a boundary of words. */
const word = /[\p{L}\p{N}]/u;

/** What stands between a match and the next boundary of words that no segmenter can be of two minds about. */
const context = (text: string, from: 'start' | 'end'): string => {
  const characters = from === 'start' ? Array.from(text) : Array.from(text).reverse();
  const end = characters.findIndex((character) => !word.test(character));
  const near = end < 0 ? characters : characters.slice(0, end);
  return (from === 'start' ? near : near.reverse()).join('');
};

const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * A text directive (wicg.github.io/scroll-to-text-fragment) for the first match of an excerpt. A match has to begin
 * and end with a word, unless what stands beside it does: hence its neighbours up to the nearest punctuation.
 */
const textDirective = (parts: readonly TextPart[]): string => {
  const at = parts.findIndex(({ marked }) => marked);
  const match = parts[at];
  if (match === undefined) return '';
  const before = context(parts[at - 1]?.text ?? '', 'end');
  const after = context(parts[at + 1]?.text ?? '', 'start');
  const prefix = before === '' ? '' : `${encode(before)}-,`;
  const suffix = after === '' ? '' : `,-${encode(after)}`;
  return `:~:text=${prefix}${encode(match.text)}${suffix}`;
};

/**
 * The address of a passage that was found: the page, what to mark in it, and where its browser may jump to before a
 * script runs. `parts` is the excerpt, empty where there is none yet.
 */
export const passageUrl = (url: string, query: Query, parts: readonly TextPart[]): string => {
  const parameters = new URLSearchParams(query.terms.flat().map((form) => [markParameters.form, form]));
  if (query.anywhere) parameters.set(markParameters.anywhere, '1');
  const directive = textDirective(parts);
  return `${url}?${parameters.toString()}${directive === '' ? '' : `#${directive}`}`;
};
