import { answerAsset, answerPage } from './answer-request.ts';
import type { OfflinePlan } from './offline-plan.ts';
import { isHashed } from './page-assets.ts';
import { keepBeforehand, takeOver } from './take-over.ts';
import { workerScope } from './worker-scope.ts';

/**
 * The service worker, `/sw.js`: keeps the newest issue and what was read, for readers without a network. Everything
 * that is neither a page nor a hashed file goes to the network as if there were no worker.
 */
declare const offlinePlan: OfflinePlan;

const plan = offlinePlan;

workerScope.addEventListener('install', (event) => {
  event.waitUntil(keepBeforehand(plan).then(() => workerScope.skipWaiting()));
});

workerScope.addEventListener('activate', (event) => {
  event.waitUntil(
    takeOver(plan)
      .then(() => workerScope.registration.navigationPreload.enable())
      .then(() => workerScope.clients.claim()),
  );
});

workerScope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(plan, event));
  else if (isHashed(pathname)) event.respondWith(answerAsset(request));
});
