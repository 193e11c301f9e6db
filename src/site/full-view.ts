import type { Issue } from '../domain/issue.ts';
import { type PublicationEntry, type SiteArchive, publicationOf } from './archive-index.ts';
import type { ContentsLine } from './contents-view.ts';
import { entryPlaces } from './entry-view.ts';
import { issueNumber, issueTitle } from './issue-names.ts';
import { issueView } from './issue-view.ts';
import type { PageMeta } from './page-meta.ts';
import { fullPath, issuePath } from './paths.ts';

export interface FullView {
  readonly publication: PublicationEntry;
  readonly title: string;
  readonly contents: readonly ContentsLine[];
  /** Items, for the margin. */
  readonly places: ReturnType<typeof entryPlaces>;
  readonly meta: PageMeta;
}

/** `/issues/…/3/#a1` is `#i3a1` where the whole issue is one page. */
const within = (issue: Issue, line: ContentsLine): string | null => {
  if (line.path === null) return null;
  const [, number = '', place = ''] = /(\d+)\/(?:#(.+))?$/u.exec(line.path.slice(issuePath(issue).length)) ?? [];
  return `${fullPath(issue)}#i${number}${place}`;
};

/** The whole issue on one page; its contents lead to places within. */
export const fullView = (archive: SiteArchive, issue: Issue, url: (path: string) => string): FullView => {
  const { meta, contents } = issueView(archive, issue, url);
  const publication = publicationOf(archive, issue);
  return {
    publication,
    title: issueTitle(issue),
    contents: contents.map((line) => ({ ...line, path: within(issue, line) })),
    places: entryPlaces(issue),
    meta: {
      ...meta,
      title: `${issueTitle(issue)}（${publication.name}${issueNumber(issue)}全文）`,
      path: fullPath(issue),
      jsonLd: [],
      citation: [],
      previous: undefined,
      next: undefined,
    },
  };
};
