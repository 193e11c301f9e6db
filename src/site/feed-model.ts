import type { Issue } from '../domain/issue.ts';
import { type SiteArchive, publicationOf } from './archive-index.ts';
import { issueHtml } from './issue-html.ts';
import { issueNumber, issueTitle } from './issue-names.ts';
import type { FeedName } from './feed-names.ts';
import { homeImagePath, issueImagePath, issuePath, pages, publicationFeedPath, publicationPath } from './paths.ts';
import { siteNameOf } from './site-name.ts';

/** Issues a feed carries. */
const feedLength = 12;

/** An issue as an entry, full text and all. Addresses are full. */
interface FeedEntry {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly image: string;
  readonly author: string;
  readonly date: Date;
}

export interface FeedModel {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly image: string;
  readonly author: string;
  readonly updated: Date;
  readonly urls: { readonly rss: string; readonly atom: string; readonly json: string };
  readonly entries: readonly FeedEntry[];
}

/** Midnight in Beijing at the beginning of a day. */
const beijingMidnight = (iso: string): Date => new Date(`${iso}T00:00:00+08:00`);

/**
 * The newest issues as every feed tells them: of all publications, or of the one that is named. `url` makes a full
 * address.
 */
export const feedModel = (archive: SiteArchive, url: (path: string) => string, slug?: string): FeedModel => {
  const publications = [...archive.publications.values()].filter((one) => slug === undefined || one.slug === slug);
  const [only] = publications;
  const title = slug === undefined || only === undefined ? siteNameOf(archive) : only.name;
  const issues: readonly Issue[] = archive.issues
    .filter(({ publication }) => slug === undefined || publication === slug)
    .slice(0, feedLength);
  const publishers = [...new Set(publications.map(({ publisher }) => publisher))];
  const feed = (name: FeedName): string => url(slug === undefined ? `/${name}` : publicationFeedPath(slug, name));
  return {
    title,
    description: publications.map(({ name, description }) => `${name}：${description}`).join(' '),
    home: url(slug === undefined ? pages.home : publicationPath(slug)),
    image: url(homeImagePath),
    author: publishers.join('、') || title,
    updated: beijingMidnight(issues[0]?.date ?? '1970-01-01'),
    urls: { rss: feed('rss.xml'), atom: feed('atom.xml'), json: feed('feed.json') },
    entries: issues.map((issue) => {
      const publication = publicationOf(archive, issue);
      return {
        url: url(issuePath(issue)),
        title: `${publication.name} ${issueNumber(issue)}：${issueTitle(issue)}`,
        summary: issue.lead[0]?.text ?? issueTitle(issue),
        html: issueHtml(issue),
        image: url(issueImagePath(issue)),
        author: issue.publisher ?? publication.publisher,
        date: beijingMidnight(issue.date),
      };
    }),
  };
};
