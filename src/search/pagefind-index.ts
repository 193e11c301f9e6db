import type { Query, Term } from './query.ts';
import { mayHold, toPhrase } from './tokens.ts';
import type { Volume } from './volume.ts';

/** The part of Pagefind's browser module that is used here. */
interface PagefindModule {
  createInstance: (options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly metaCacheTag: string;
  }) => PagefindInstance;
}

interface PagefindInstance {
  search: (phrase: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  /** Where in the page the words of the first place stand, in tokens from its beginning. */
  readonly words: readonly number[];
  readonly data: () => Promise<{ readonly content: string }>;
}

/** A page that was found. */
export interface FoundPage {
  /** Where each term first stands, in tokens from the beginning of the page. */
  readonly places: readonly number[];
  /** Fetches the content of the page. */
  readonly loadContent: () => Promise<string>;
}

/** One volume's index, open. */
export interface PagefindIndex {
  /** Ids of the pages that hold every term of the query, each with where and the way to its text. */
  readonly find: (query: Query) => Promise<ReadonlyMap<string, FoundPage>>;
}

/** Loads Pagefind from `search/pagefind.js`. */
export const loadPagefind = async (searchUrl: string): Promise<PagefindModule> =>
  (await import(/* @vite-ignore */ `${searchUrl}pagefind.js`)) as PagefindModule;

/**
 * Opens a volume. Pagefind finds nothing for two phrases in one query, so each is searched for, the answers for the
 * forms of a term are united and those for the terms intersected. It runs without a worker: a phrase takes it a few
 * milliseconds a volume.
 */
export const openIndex = (
  pagefind: PagefindModule,
  basePath: string,
  { version, characters }: Volume,
): PagefindIndex => {
  const instance = pagefind.createInstance({ basePath, noWorker: true, metaCacheTag: version });
  const findTerm = async (term: Term, anywhere: boolean): Promise<Map<string, PagefindResult>> => {
    const forms = term.filter((form) => mayHold(characters, form));
    const answers = await Promise.all(forms.map((form) => instance.search(toPhrase(form, anywhere))));
    const found = new Map<string, PagefindResult>();
    for (const result of answers.flatMap(({ results }) => results)) {
      const other = found.get(result.id);
      if (other === undefined || placeOf(result) < placeOf(other)) found.set(result.id, result);
    }
    return found;
  };
  return {
    find: async ({ terms, anywhere }) => {
      const found = await Promise.all(terms.map((term) => findTerm(term, anywhere)));
      const pages = new Map<string, FoundPage>();
      for (const [id, { data }] of found[0] ?? []) {
        const results = found.map((answer) => answer.get(id));
        if (!results.every((result) => result !== undefined)) continue;
        pages.set(id, { places: results.map(placeOf), loadContent: async () => (await data()).content });
      }
      return pages;
    },
  };
};

const placeOf = ({ words }: PagefindResult): number => words[0] ?? 0;
