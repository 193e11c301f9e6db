import { type Issue, issueKey } from '../domain/issue.ts';
import { type PublicationEntry, type SiteArchive, neighbours, publicationOf } from './archive-index.ts';
import { citeIssue } from './citation.ts';
import { type ContentsLine, contentsView } from './contents-view.ts';
import { firstSentences } from './digest.ts';
import { type EntryView, entryPlaces, entryViews } from './entry-view.ts';
import type { FigureRow } from './figure-rows.ts';
import { issueHighwire } from './highwire.ts';
import { articleTitle, issueNumber, issueTitle } from './issue-names.ts';
import { issueJsonLd } from './json-ld.ts';
import type { PageMeta } from './page-meta.ts';
import { issueImagePath, issuePath } from './paths.ts';
import { figuresOnFront, strongFigures } from './strong-figures.ts';

export interface IssueView {
  readonly key: string;
  readonly issue: Issue;
  readonly publication: PublicationEntry;
  readonly title: string;
  readonly contents: readonly ContentsLine[];
  readonly entries: readonly EntryView[];
  /** The same for the margin. */
  readonly places: ReturnType<typeof entryPlaces>;
  /** 数读: the strongest. */
  readonly figures: readonly FigureRow[];
  readonly previous: Issue | null;
  readonly next: Issue | null;
  readonly citation: string;
  readonly meta: PageMeta;
}

/** A line for search engines and shared links: the lead's first sentences, else what the items are called. */
const describe = (issue: Issue): string =>
  issue.lead[0] === undefined
    ? firstSentences(`${issue.items.map(articleTitle).join('；')}。`)
    : firstSentences(issue.lead[0].text);

/** All that the page of an issue shows. `url` makes a full address of a site path. */
export const issueView = (archive: SiteArchive, issue: Issue, url: (path: string) => string): IssueView => {
  const publication = publicationOf(archive, issue);
  const contents = contentsView(issue);
  const { previous, next } = neighbours(archive, issue);
  const path = issuePath(issue);
  return {
    key: issueKey(issue),
    issue,
    publication,
    title: issueTitle(issue),
    contents,
    entries: entryViews(archive, issue),
    places: entryPlaces(issue),
    figures: strongFigures(archive, issue, figuresOnFront),
    previous,
    next,
    citation: citeIssue(issue, publication),
    meta: {
      title: `${issueTitle(issue)}（${publication.name}${issueNumber(issue)}）`,
      description: describe(issue),
      path,
      type: 'article',
      image: issueImagePath(issue),
      published: issue.date,
      jsonLd: issueJsonLd(issue, publication, url),
      citation: issueHighwire(issue, publication, url(path)),
      previous: previous === null ? undefined : issuePath(previous),
      next: next === null ? undefined : issuePath(next),
    },
  };
};
