import { loadPagefind, openIndex, type LoadContent, type PagefindIndex } from './pagefind-index.ts';
import type { Query } from './query.ts';
import type { PageRecord, Volume, VolumeList } from './volume.ts';

export interface Hit {
  readonly page: PageRecord;
  readonly loadContent: LoadContent;
}

/** What one volume answers. */
interface VolumeHits {
  readonly volume: Volume;
  /** In the order of the volume: newest issue first, an issue's items in their order. */
  readonly hits: readonly Hit[];
}

export interface Archive {
  /** Volume by volume, newest first; each as soon as it and all newer ones have answered. */
  readonly search: (query: Query) => AsyncGenerator<VolumeHits>;
}

/** How many volumes are asked at a time. */
const parallel = 4;

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${String(response.status)} ${url}`);
  return response.json();
};

/** Runs a loader once; after a failure the next call tries again. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => {
    result ??= load().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
};

/** Opens the archive's index. `searchUrl` is the folder of the index, with a slash at the end. Throws what fetch does. */
export const openArchive = async (searchUrl: string): Promise<Archive> => {
  const [list, pagefind] = await Promise.all([
    fetchJson(`${searchUrl}volumes.json`) as Promise<VolumeList>,
    loadPagefind(searchUrl),
  ]);
  const shelves = list.volumes.map((volume) => {
    const url = `${searchUrl}${volume.name}/`;
    return {
      volume,
      index: once(() => Promise.resolve(openIndex(pagefind, url, volume.version))),
      pages: once(() => fetchJson(`${url}pages.json?v=${volume.version}`) as Promise<PageRecord[]>),
    };
  });
  const ask = async (shelf: (typeof shelves)[number], query: Query): Promise<VolumeHits> => {
    const index: PagefindIndex = await shelf.index();
    const found = await index.find(query);
    const pages = found.size === 0 ? [] : await shelf.pages();
    const hits = pages.flatMap((page) => {
      const loadContent = found.get(page.id);
      return loadContent === undefined ? [] : [{ page, loadContent }];
    });
    if (hits.length !== found.size) throw new Error(`pages.json of ${shelf.volume.name} does not fit its index`);
    return { volume: shelf.volume, hits };
  };
  return {
    search: async function* (query) {
      const [newest, ...older] = shelves;
      if (newest === undefined) return;
      // The volumes share one WebAssembly module: it has to be there before a second volume asks for it.
      yield await ask(newest, query);
      for (let start = 0; start < older.length; start += parallel) {
        const asked = older.slice(start, start + parallel).map((shelf) => ask(shelf, query));
        for (const answer of asked) yield await answer;
      }
    },
  };
};
