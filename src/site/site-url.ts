/** Where the site lives, as the build was told by `KUAIXUN_SITE` and `KUAIXUN_BASE`. */
const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
const origin = (import.meta.env.SITE as string | undefined) ?? 'http://localhost:4321';

/** A path of `paths.ts` as a link within the site. */
export const href = (path: string): string => `${base}${path}`;

/** A path of `paths.ts` as a full address: for feeds, canonical links and what others fetch. */
export const absoluteUrl = (path: string): string => new URL(href(path), origin).href;
