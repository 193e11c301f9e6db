import type { Issue } from '../domain/issue.ts';

/**
 * The one place that knows the shape of the site's addresses. Every path is absolute within the site and leaves the
 * base out (`/issues/…/`); `siteUrl.ts` puts it in front. Pages end in a slash, files do not.
 */
type IssueRef = Pick<Issue, 'publication' | 'year' | 'number'>;

/** Pages that exist once. */
export const pages = {
  home: '/',
  archive: '/archive/',
  search: '/search/',
  sources: '/sources/',
  about: '/about/',
  notFound: '/404.html',
} as const;

/** Files that exist once. */
export const files = {
  rss: '/rss.xml',
  atom: '/atom.xml',
  json: '/feed.json',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  icon: '/icon.svg',
} as const;

export const issuePath = (issue: IssueRef): string =>
  `/issues/${issue.publication}/${String(issue.year)}/${String(issue.number)}/`;

export const fullPath = (issue: IssueRef): string => `${issuePath(issue)}full/`;

export const itemPath = (issue: IssueRef, item: { readonly number: number }): string =>
  `${issuePath(issue)}${String(item.number)}/`;

export const sourcePath = (id: string): string => `/sources/${id}/`;

/** The place of a publication in the archive. */
export const publicationPath = (slug: string): string => `${pages.archive}#${slug}`;

/** Share images: `/og/home.png`, `/og/issues/<publication>/<year>/<number>.png`, `…/<number>/<item>.png`. */
export const homeImagePath = '/og/home.png';

export const issueImagePath = (issue: IssueRef): string => `/og${issuePath(issue).slice(0, -1)}.png`;

export const itemImagePath = (issue: IssueRef, item: { readonly number: number }): string =>
  `/og${itemPath(issue, item).slice(0, -1)}.png`;
