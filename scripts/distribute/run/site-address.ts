import type { Place } from '../../../src/archive/downloads-store.ts';

/** Makes full addresses of the paths of `src/site/paths.ts`, for a site that lives at `place`. */
export const siteAddress =
  ({ site, base }: Place) =>
  (to: string): string =>
    new URL(`${base.replace(/\/$/u, '')}${to}`, site).href;
