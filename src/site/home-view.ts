import type { Issue } from '../domain/issue.ts';
import { type PublicationEntry, type SiteArchive, publicationOf } from './archive-index.ts';
import { chineseDate } from './chinese-date.ts';
import { type ContentsLine, contentsView } from './contents-view.ts';
import type { FigureRow } from './figure-rows.ts';
import { type EntryView, entryViews } from './entry-view.ts';
import { issueNumber, issueTitle } from './issue-names.ts';
import { homeJsonLd } from './json-ld.ts';
import type { PageMeta } from './page-meta.ts';
import { issuePath, pages } from './paths.ts';
import { siteNameOf } from './site-name.ts';
import { figuresOnFront, strongFigures } from './strong-figures.ts';

/** Earlier issues below the front page. */
const issuesShown = 12;

/** Items that the front page of an issue without a lead tells. */
const storiesShown = 5;

/** An issue as a line of a list. */
export interface IssueLine {
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly iso: string;
}

export interface HomeView {
  readonly issue: Issue;
  readonly publication: PublicationEntry;
  readonly title: string;
  readonly contents: readonly ContentsLine[];
  /** 数读: the strongest. */
  readonly figures: readonly FigureRow[];
  /** Items told on the front page itself: where the issue has no lead to do so. */
  readonly stories: readonly EntryView[];
  readonly earlier: readonly IssueLine[];
  /** Whether there are earlier issues that are not shown. */
  readonly more: boolean;
  readonly meta: PageMeta;
}

/** An issue as a line: 今日科技快讯 2024年第6期 and its title. */
export const issueLine = (archive: SiteArchive, issue: Issue): IssueLine => ({
  path: issuePath(issue),
  name: `${archive.publications.size > 1 ? `${publicationOf(archive, issue).name} ` : ''}${issueNumber(issue)}`,
  title: issueTitle(issue),
  date: chineseDate(issue.date),
  iso: issue.date,
});

/** The front page: the newest issue, earlier ones below. Null for an archive without issues. */
export const homeView = (archive: SiteArchive, url: (path: string) => string): HomeView | null => {
  const [issue, ...earlier] = archive.issues;
  if (issue === undefined) return null;
  const publication = publicationOf(archive, issue);
  const siteName = siteNameOf(archive);
  return {
    issue,
    publication,
    title: issueTitle(issue),
    contents: contentsView(issue),
    figures: strongFigures(archive, issue, figuresOnFront),
    stories: issue.lead.length > 0 ? [] : entryViews(archive, issue).slice(0, storiesShown),
    earlier: earlier.slice(0, issuesShown).map((one) => issueLine(archive, one)),
    more: earlier.length > issuesShown,
    meta: {
      title: siteName === publication.name ? siteName : `${siteName} · ${publication.name}`,
      description: publication.description,
      path: pages.home,
      jsonLd: homeJsonLd(siteName, publication, url),
    },
  };
};
