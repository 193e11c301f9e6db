/**
 * Registers the service worker that the page names (`<html data-worker>`), once the page is there: reading comes
 * first. Pages of a site built without one name none; a browser without workers, or a page that is not from a safe
 * origin, goes without.
 */
export const registerWorker = (): void => {
  const url = document.documentElement.dataset.worker;
  if (url === undefined || !('serviceWorker' in navigator)) return;
  const register = (): void => {
    // Refused, for instance in a private window: the site works as it does without.
    navigator.serviceWorker.register(url).catch(() => undefined);
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
};
