import * as config from 'astro:config/server';

/**
 * Where the site lives, as the build was told by `KUAIXUN_SITE` and `KUAIXUN_BASE`. From Astro's settings, not from
 * `import.meta.env`: there a `BASE_URL` or `SITE` of the machine's own would speak instead.
 */
const base = config.base.replace(/\/$/u, '');
const origin = config.site ?? 'http://localhost:4321';

/** A path of `paths.ts` as a link within the site. */
export const href = (path: string): string => `${base}${path}`;

/** A path of `paths.ts` as a full address: for feeds, canonical links and what others fetch. */
export const absoluteUrl = (path: string): string => new URL(href(path), origin).href;
