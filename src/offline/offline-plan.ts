/**
 * What the build tells the service worker. In the worker's own code it goes by the name `offlinePlan`; the build writes
 * the plan in front of that code (`src/integrations/offline.ts`). Addresses are absolute paths, base included.
 */
export interface OfflinePlan {
  /** Changes when a page that is kept beforehand or the worker changes, and only then. */
  readonly version: string;
  /** The page shown in place of one that is not kept; one of `pages`. */
  readonly fallback: string;
  /** Kept beforehand: the front page, the newest issue with all its items, the fallback. */
  readonly pages: readonly string[];
}

/** Names of the worker's caches. All begin with the same word, so that an uninstalling worker knows its own. */
export const cacheNames = {
  prefix: 'kuaixun-',
  /** Pages that were read, the latest last. */
  read: 'kuaixun-read',
  /** Files whose name holds a hash of what is in them, for pages of both kinds. */
  assets: 'kuaixun-assets',
  newest: ({ version }: OfflinePlan): string => `kuaixun-newest-${version}`,
} as const;
