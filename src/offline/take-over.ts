import { isPage, keepPage, pageKey, textsOf } from './kept-pages.ts';
import { cacheNames, type OfflinePlan } from './offline-plan.ts';
import { dropAssetsBut, keepAssets } from './page-assets.ts';
import { workerScope } from './worker-scope.ts';

/** Fetches the pages of the plan past the browser's own cache. Throws where one cannot be had: then nothing changes. */
export const keepBeforehand = async (plan: OfflinePlan): Promise<void> => {
  const name = cacheNames.newest(plan);
  const cache = await caches.open(name);
  await cache.addAll(plan.pages.map((url) => new Request(url, { cache: 'no-cache' })));
  await keepAssets(await textsOf(name));
};

/** Pages that are open already, the reader's first among them, count as read. */
const keepOpenPages = async (): Promise<void> => {
  const open = await workerScope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const { url } of open) {
    const response = await fetch(pageKey(url));
    if (isPage(response)) await keepPage(pageKey(url), response);
  }
};

/**
 * What a new worker does on taking over: earlier issues kept beforehand go, and copies that were read of pages the
 * plan brings anew, and files that no kept page asks for. What else was read stays.
 */
export const takeOver = async (plan: OfflinePlan): Promise<void> => {
  const newest = cacheNames.newest(plan);
  const mine: readonly string[] = [cacheNames.read, cacheNames.assets, newest];
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(cacheNames.prefix) && !mine.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  const read = await caches.open(cacheNames.read);
  await Promise.all(plan.pages.map((page) => read.delete(page)));
  await keepOpenPages().catch(() => undefined);
  await dropAssetsBut([...(await textsOf(cacheNames.read)), ...(await textsOf(newest))]);
};
