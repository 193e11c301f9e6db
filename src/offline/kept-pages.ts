import { cacheNames, type OfflinePlan } from './offline-plan.ts';
import { keepAssets } from './page-assets.ts';

/** Pages kept of those that were read; the oldest go first. */
const pagesKept = 200;

/** A page is kept under its path: what stands in the query is between the page and its script. */
export const pageKey = (url: string): string => {
  const { origin, pathname } = new URL(url, location.origin);
  return origin + pathname;
};

/** A page of this site as the site gives it: not an error, not a detour. */
export const isPage = (response: Response): boolean =>
  response.ok && response.type === 'basic' && (response.headers.get('content-type') ?? '').startsWith('text/html');

/** A kept copy: of what was read last, or of what was kept beforehand. */
export const keptPage = async (plan: OfflinePlan, key: string): Promise<Response | undefined> => {
  for (const cacheName of [cacheNames.read, cacheNames.newest(plan)]) {
    const found = await caches.match(key, { cacheName });
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Keeps a page that was read, as the latest one, with what it asks for; lets go of the oldest where there are too many. */
export const keepPage = async (key: string, response: Response): Promise<void> => {
  const cache = await caches.open(cacheNames.read);
  const html = await response.clone().text();
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - pagesKept)).map((old) => cache.delete(old)));
  await keepAssets([html]);
};

/** The texts of the pages of a cache. */
export const textsOf = async (cacheName: string): Promise<string[]> => {
  const cache = await caches.open(cacheName);
  return Promise.all((await cache.keys()).map(async (key) => (await (await cache.match(key))?.text()) ?? ''));
};
