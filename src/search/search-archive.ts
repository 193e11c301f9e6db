import { loadPagefind, openIndex, type FoundPage, type PagefindIndex } from './pagefind-index.ts';
import type { Query } from './query.ts';
import type { PageRecord, Volume, VolumeList } from './volume.ts';

export interface Hit extends FoundPage {
  readonly page: PageRecord;
  /** The volume that holds it. */
  readonly year: string;
  /** Its place in the whole archive: newest issue first, an issue's items in their order. */
  readonly rank: number;
}

/** What one volume answers. */
export interface VolumeHits {
  readonly year: string;
  /** By rank. */
  readonly hits: readonly Hit[];
}

/** In which order the volumes are asked: newest first unless it says otherwise. */
export interface VolumeOrder {
  readonly oldestFirst: boolean;
  /** Name of a volume that comes before all others; empty for none. */
  readonly first: string;
}

export interface Archive {
  /** Names of the volumes, newest first. */
  readonly years: readonly string[];
  /** Volume by volume, each as soon as it and all that come before it have answered. */
  readonly search: (query: Query, order: VolumeOrder) => AsyncGenerator<VolumeHits>;
}

interface Shelf {
  readonly volume: Volume;
  /** Number of pages in all newer volumes. */
  readonly newer: number;
  readonly index: () => Promise<PagefindIndex>;
  readonly pages: () => Promise<readonly PageRecord[]>;
}

/** How many volumes are asked at a time. */
const parallel = 4;

/** How many volumes are asked at once, and how many milliseconds of rest, in which a reader may type on, go by before the others. */
const [atOnce, rest] = [3, 250];

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

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

const ask = async ({ volume, newer, index, pages }: Shelf, query: Query): Promise<VolumeHits> => {
  const found = await (await index()).find(query);
  const records = found.size === 0 ? [] : await pages();
  const hits = records.flatMap((page, at) => {
    const place = found.get(page.id);
    return place === undefined ? [] : [{ ...place, page, year: volume.name, rank: newer + at }];
  });
  if (hits.length !== found.size) throw new Error(`pages.json of ${volume.name} does not fit its index`);
  return { year: volume.name, hits };
};

/** Opens the archive's index. `searchUrl` is the folder of the index, with a slash at the end. Throws what fetch does. */
export const openArchive = async (searchUrl: string): Promise<Archive> => {
  const [list, pagefind] = await Promise.all([
    fetchJson(`${searchUrl}volumes.json`) as Promise<VolumeList>,
    loadPagefind(searchUrl),
  ]);
  let newer = 0;
  const shelves = list.volumes.map((volume): Shelf => {
    const url = `${searchUrl}${volume.name}/`;
    const shelf = {
      volume,
      newer,
      index: once(() => Promise.resolve(openIndex(pagefind, url, volume))),
      pages: once(() => fetchJson(`${url}pages.json?v=${volume.version}`) as Promise<PageRecord[]>),
    };
    newer += volume.pages;
    return shelf;
  });
  return {
    years: shelves.map(({ volume }) => volume.name),
    search: async function* (query, { oldestFirst, first: name }) {
      const order = oldestFirst ? shelves.toReversed() : shelves;
      const [first, ...others] = order.toSorted(
        (a, b) => Number(b.volume.name === name) - Number(a.volume.name === name),
      );
      if (first === undefined) return;
      // First hits wait for nothing that could have come beside the index.
      first.pages().catch(() => undefined);
      // The volumes share one WebAssembly module: it has to be there before a second volume asks for it.
      yield await ask(first, query);
      for (const answer of others.slice(0, atOnce - 1).map((shelf) => ask(shelf, query))) yield await answer;
      const later = others.slice(atOnce - 1);
      if (later.length > 0) await pause(rest);
      for (let start = 0; start < later.length; start += parallel) {
        const asked = later.slice(start, start + parallel).map((shelf) => ask(shelf, query));
        for (const answer of asked) yield await answer;
      }
    },
  };
};
