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
  regions: '/regions/',
  topics: '/topics/',
  matrix: '/matrix/',
  figures: '/figures/',
  search: '/search/',
  sources: '/sources/',
  subscribe: '/subscribe/',
  about: '/about/',
  guide: '/guide/',
  offline: '/offline/',
  notFound: '/404.html',
} as const;

/** Files that exist once. */
export const files = {
  rss: '/rss.xml',
  atom: '/atom.xml',
  json: '/feed.json',
  figuresCsv: '/figures.csv',
  figuresJson: '/figures.json',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  issueSchema: '/schema/issue.json',
  llms: '/llms.txt',
  icon: '/icon.svg',
} as const;

export const issuePath = (issue: IssueRef): string =>
  `/issues/${issue.publication}/${String(issue.year)}/${String(issue.number)}/`;

export const fullPath = (issue: IssueRef): string => `${issuePath(issue)}full/`;

/** 一页纸. */
export const briefPath = (issue: IssueRef): string => `${issuePath(issue)}brief/`;

export const itemPath = (issue: IssueRef, item: { readonly number: number }): string =>
  `${issuePath(issue)}${String(item.number)}/`;

interface Named {
  readonly slug: string;
}

export const regionPath = ({ slug }: Named): string => `${pages.regions}${slug}/`;

export const topicPath = ({ slug }: Named): string => `${pages.topics}${slug}/`;

/** The place on a topic's page where a region speaks of it: in a year, or in all of them. */
export const passagesId = ({ slug }: Named, year: number | null): string =>
  year === null ? slug : `${slug}-${String(year)}`;

export const passagesPath = (topic: Named, region: Named, year: number | null): string =>
  `${topicPath(topic)}#${passagesId(region, year)}`;

/** 矩阵 of a year, or of all years. */
export const matrixPath = (year: number | null): string =>
  year === null ? pages.matrix : `${pages.matrix}${String(year)}/`;

export const sourcePath = (id: string): string => `/sources/${id}/`;

/** The place of a publication in the archive. */
export const publicationPath = (slug: string): string => `${pages.archive}#${slug}`;

/** A feed of one publication; `feedNames` has the names. */
export const publicationFeedPath = (slug: string, feed: string): string => `/feeds/${slug}/${feed}`;

/** A file of an issue's downloads, as named in their manifest. */
export const downloadPath = (issue: IssueRef, name: string): string =>
  `/downloads/${issue.publication}/${String(issue.year)}/${String(issue.number)}/${name}`;

/** Share images: `/og/home.png`, `/og/issues/<publication>/<year>/<number>.png`, `…/<number>/<item>.png`. */
export const homeImagePath = '/og/home.png';

export const issueImagePath = (issue: IssueRef): string => `/og${issuePath(issue).slice(0, -1)}.png`;

export const itemImagePath = (issue: IssueRef, item: { readonly number: number }): string =>
  `/og${itemPath(issue, item).slice(0, -1)}.png`;

/** The place of a line in the page of its source; lines count from 1. */
export const sourceLineId = (line: number): string => `L${String(line)}`;

export const sourceLinePath = (id: string, line: number): string => `${sourcePath(id)}#${sourceLineId(line)}`;

/** Files that come with the page of an issue or item: how to cite it, what to send on in its place. */
export const citePath = (page: string, format: string): string => `${page}cite.${format}`;

export const posterPath = (page: string): string => `/share${page}poster.png`;

export const coverPath = (page: string, shape: 'wide' | 'square'): string => `/share${page}cover-${shape}.png`;
