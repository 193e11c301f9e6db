import { cacheNames } from './offline-plan.ts';

/** The folder of files whose name holds a hash of what is in them (Astro's `build.assets`). */
const hashedFolder = '/_astro/';

export const isHashed = (pathname: string): boolean => pathname.includes(hashedFolder);

/** Hashed files that the HTML of a page asks for: absolute paths, each once. */
export const assetsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, url = '']) => url).filter(isHashed)),
];

/** Keeps the hashed files that pages ask for and that are not kept yet. Throws where one cannot be had. */
export const keepAssets = async (pages: readonly string[]): Promise<void> => {
  const cache = await caches.open(cacheNames.assets);
  const wanted = [...new Set(pages.flatMap(assetsIn))];
  const missing = await Promise.all(wanted.map(async (url) => ((await cache.match(url)) === undefined ? [url] : [])));
  await cache.addAll(missing.flat());
};

/** Lets go of hashed files that none of these pages asks for, neither itself nor by way of another file. */
export const dropAssetsBut = async (pages: readonly string[]): Promise<void> => {
  const cache = await caches.open(cacheNames.assets);
  const left = new Map((await cache.keys()).map(({ url }) => [url.slice(url.lastIndexOf('/') + 1), url]));
  const texts = [...pages];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const [name, url] of left) {
      if (!text.includes(name)) continue;
      left.delete(name);
      texts.push((await (await cache.match(url))?.text()) ?? '');
    }
  }
  await Promise.all([...left.values()].map((url) => cache.delete(url)));
};
