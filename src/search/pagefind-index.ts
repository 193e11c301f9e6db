import { toPhrase } from './tokens.ts';
import type { Query } from './query.ts';

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
  readonly data: () => Promise<{ readonly content: string }>;
}

/** Fetches the content of a page that was found. */
export type LoadContent = () => Promise<string>;

/** One volume's index, open. */
export interface PagefindIndex {
  /** Ids of the pages that hold every term of the query, each with the way to its text. */
  readonly find: (query: Query) => Promise<ReadonlyMap<string, LoadContent>>;
}

/** Loads Pagefind from `search/pagefind.js`. */
export const loadPagefind = async (searchUrl: string): Promise<PagefindModule> =>
  (await import(/* @vite-ignore */ `${searchUrl}pagefind.js`)) as PagefindModule;

/**
 * Opens a volume. Pagefind finds nothing for two phrases in one query, so each is searched for and the answers are
 * intersected. It runs without a worker: a phrase takes it a few milliseconds a volume.
 */
export const openIndex = (pagefind: PagefindModule, basePath: string, version: string): PagefindIndex => {
  const instance = pagefind.createInstance({ basePath, noWorker: true, metaCacheTag: version });
  const findTerm = async (term: string, anywhere: boolean): Promise<Map<string, LoadContent>> => {
    const { results } = await instance.search(toPhrase(term, anywhere));
    return new Map(results.map(({ id, data }) => [id, async () => (await data()).content]));
  };
  return {
    find: async ({ terms, anywhere }) => {
      const [first = new Map<string, LoadContent>(), ...others] = await Promise.all(
        terms.map((term) => findTerm(term, anywhere)),
      );
      return new Map([...first].filter(([id]) => others.every((found) => found.has(id))));
    },
  };
};
