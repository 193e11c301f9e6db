import type { SiteArchive } from './archive-index.ts';
import { escapeHtml } from './escape-html.ts';
import { yearsHeld } from './matrix-view.ts';
import {
  briefPath,
  fullPath,
  issuePath,
  itemPath,
  matrixPath,
  pages,
  regionPath,
  sourcePath,
  topicPath,
} from './paths.ts';

/** A page and the day it last changed, where that is known. */
export interface SitemapEntry {
  readonly path: string;
  readonly changed: string | null;
}

/** Every page a reader may come to by a link. */
export const sitemapEntries = (archive: SiteArchive): SitemapEntry[] => {
  const newest = archive.issues[0]?.date ?? null;
  return [
    { path: pages.home, changed: newest },
    { path: pages.archive, changed: newest },
    { path: pages.regions, changed: newest },
    { path: pages.topics, changed: newest },
    { path: pages.matrix, changed: newest },
    { path: pages.figures, changed: newest },
    { path: pages.search, changed: null },
    { path: pages.subscribe, changed: null },
    { path: pages.sources, changed: newest },
    { path: pages.about, changed: null },
    { path: pages.guide, changed: null },
    ...archive.regions.map((region) => ({ path: regionPath(region), changed: newest })),
    ...archive.topics.map((topic) => ({ path: topicPath(topic), changed: newest })),
    ...yearsHeld(archive).map((year) => ({ path: matrixPath(year), changed: newest })),
    ...archive.issues.flatMap((issue) => [
      { path: issuePath(issue), changed: issue.date },
      { path: fullPath(issue), changed: issue.date },
      { path: briefPath(issue), changed: issue.date },
      ...issue.items.map((item) => ({ path: itemPath(issue, item), changed: issue.date })),
    ]),
    ...[...archive.sources.values()].map(({ id, record }) => ({ path: sourcePath(id), changed: record.received })),
  ];
};

/** `sitemap.xml` (sitemaps.org 0.9). `url` makes a full address. */
export const sitemapXml = (entries: readonly SitemapEntry[], url: (path: string) => string): string => {
  const lines = entries.map(
    ({ path, changed }) =>
      `<url><loc>${escapeHtml(url(path))}</loc>${changed === null ? '' : `<lastmod>${changed}</lastmod>`}</url>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
  );
};
