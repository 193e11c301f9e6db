import { fold } from './fold.ts';

/** The ways to write one term, none empty, none twice; any of them will do. The first is what was typed, folded. */
export type Term = readonly string[];

/** What is searched for: pages that hold every one of the terms. */
export interface Query {
  /** In the order typed, none twice. */
  readonly terms: readonly Term[];
  /** Letters and digits match from inside their run too. */
  readonly anywhere: boolean;
}

/** Signs whose widths are told apart in the index, since excerpts are made of it. A reader may type either. */
const half = ',:;?!()~';
const full = '，：；？！（）～';

const convert = (text: string, from: string, to: string): string =>
  Array.from(text, (sign) => to.charAt(from.indexOf(sign)) || sign).join('');

/** A term as typed, and with its punctuation in the one and in the other width. */
const toTerm = (typed: string): Term => [...new Set([typed, convert(typed, full, half), convert(typed, half, full)])];

/** Terms are parted by white space; what stands between straight quotation marks is one term, spaces and all. */
export const parseQuery = (typed: string): Query => {
  const terms = fold(typed)
    .split('"')
    .flatMap((part, index) => (index % 2 === 1 ? [part.trim()] : part.split(' ')))
    .filter((term) => term !== '');
  return { terms: [...new Set(terms)].map(toTerm), anywhere: false };
};
