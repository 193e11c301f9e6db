import { cacheNames } from './offline-plan.ts';
import { workerScope } from './worker-scope.ts';

/**
 * What stands at `/sw.js` where reading offline is off: browsers that still have the worker fetch this in its place,
 * throw away what was kept, and are as if there had never been one.
 */
workerScope.addEventListener('install', () => {
  void workerScope.skipWaiting();
});

workerScope.addEventListener('activate', (event) => {
  const forget = async (): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(cacheNames.prefix)).map((name) => caches.delete(name)));
    await workerScope.registration.unregister();
  };
  event.waitUntil(forget());
});
