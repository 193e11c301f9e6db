import { isPage, keepPage, keptPage, pageKey } from './kept-pages.ts';
import { cacheNames, type OfflinePlan } from './offline-plan.ts';
import type { WorkerFetchEvent } from './worker-scope.ts';

/** How long a reader with a kept copy waits for the network, in milliseconds. */
const patience = 3000;

const fallbackPage = async (plan: OfflinePlan): Promise<Response> => {
  const page = await keptPage(plan, pageKey(plan.fallback));
  if (page === undefined) return Response.error();
  return new Response(page.body, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
};

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });

/** The page from the network, kept on its way; nothing where there is no network. */
const newestPage = async (event: WorkerFetchEvent, key: string): Promise<Response | undefined> => {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    // A page that is not kept is still shown.
    if (isPage(response)) event.waitUntil(keepPage(key, response.clone()).catch(() => undefined));
    return response;
  } catch {
    return undefined;
  }
};

/**
 * A page: the newest there is while there is a network, the kept copy where the network is slow or gone, else the page
 * that says so. What comes late is still kept.
 */
export const answerPage = async (plan: OfflinePlan, event: WorkerFetchEvent): Promise<Response> => {
  const key = pageKey(event.request.url);
  const fromNetwork = newestPage(event, key);
  event.waitUntil(fromNetwork);
  const copy = await keptPage(plan, key);
  const answer = await (copy === undefined ? fromNetwork : Promise.race([fromNetwork, after(patience)]));
  return answer ?? copy ?? fallbackPage(plan);
};

/** A file whose name holds a hash of what is in it: the kept copy is as good as any. */
export const answerAsset = async (request: Request): Promise<Response> => {
  const cache = await caches.open(cacheNames.assets);
  const copy = await cache.match(request.url);
  if (copy !== undefined) return copy;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return response;
};
