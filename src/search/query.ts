import { fold } from './fold.ts';

/** What is searched for: pages that hold every one of the terms. */
export interface Query {
  /** Folded, none empty, none twice, in the order typed. */
  readonly terms: readonly string[];
  /** Letters and digits match from inside their run too. */
  readonly anywhere: boolean;
}

/** Terms are parted by white space; what stands between straight quotation marks is one term, spaces and all. */
export const parseQuery = (typed: string): Query => {
  const terms = fold(typed)
    .split('"')
    .flatMap((part, index) => (index % 2 === 1 ? [part.trim()] : part.split(' ')))
    .filter((term) => term !== '');
  return { terms: [...new Set(terms)], anywhere: false };
};
