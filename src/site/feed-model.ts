import type { Issue } from '../domain/issue.ts';
import { type SiteArchive, publicationOf } from './archive-index.ts';
import { issueHtml } from './issue-html.ts';
import { issueNumber, issueTitle } from './issue-names.ts';
import { files, homeImagePath, issueImagePath, issuePath, pages } from './paths.ts';
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

/** The newest issues as every feed tells them. `url` makes a full address. */
export const feedModel = (archive: SiteArchive, url: (path: string) => string): FeedModel => {
  const title = siteNameOf(archive);
  const issues: readonly Issue[] = archive.issues.slice(0, feedLength);
  const publishers = [...new Set([...archive.publications.values()].map(({ publisher }) => publisher))];
  return {
    title,
    description: [...archive.publications.values()].map(({ name, description }) => `${name}：${description}`).join(' '),
    home: url(pages.home),
    image: url(homeImagePath),
    author: publishers.join('、') || title,
    updated: beijingMidnight(issues[0]?.date ?? '1970-01-01'),
    urls: { rss: url(files.rss), atom: url(files.atom), json: url(files.json) },
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
