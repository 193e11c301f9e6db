import { type Issue, issueKey } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import { type PublicationEntry, type SiteArchive, neighbours, publicationOf } from './archive-index.ts';
import { citeIssue } from './citation.ts';
import { chineseDates } from './chinese-date.ts';
import { type ContentsLine, contentsView } from './contents-view.ts';
import { digestOf, firstSentences } from './digest.ts';
import { type FigureView, figuresOf, figureView } from './figure-view.ts';
import { type FrontFigure, frontFigures } from './front-figures.ts';
import { issueHighwire } from './highwire.ts';
import { articleTitle, issueNumber, issueTitle } from './issue-names.ts';
import { pageText, provinceText } from './item-facts.ts';
import { issueJsonLd } from './json-ld.ts';
import type { PageMeta } from './page-meta.ts';
import { issueImagePath, issuePath, itemPath } from './paths.ts';

/** Figures an entry shows beside its digest; the item has them all. */
const figuresShown = 2;

/** An item as the issue page announces it. */
export interface EntryView {
  readonly number: number;
  readonly title: string;
  readonly path: string;
  readonly digest: string;
  readonly province: string;
  readonly facts: readonly string[];
  readonly figures: readonly FigureView[];
  readonly appendices: readonly ContentsLine[];
}

export interface IssueView {
  readonly key: string;
  readonly issue: Issue;
  readonly publication: PublicationEntry;
  readonly title: string;
  readonly contents: readonly ContentsLine[];
  readonly entries: readonly EntryView[];
  readonly figures: readonly FrontFigure[];
  readonly previous: Issue | null;
  readonly next: Issue | null;
  readonly citation: string;
  readonly meta: PageMeta;
}

const entryView = (issue: Issue, item: Item, contents: readonly ContentsLine[]): EntryView => {
  const path = itemPath(issue, item);
  const figures = figuresOf(item);
  return {
    number: item.number,
    title: articleTitle(item),
    path,
    digest: digestOf(item),
    province: provinceText(item.regions),
    facts: [
      ...item.regions.flatMap((region) => region.split('/')[1] ?? []),
      chineseDates(item.eventDates),
      item.topics.join('、'),
      figures.length > figuresShown ? `${String(figures.length)}个数字` : '',
      pageText(item.page) ?? '',
    ].filter((fact) => fact !== ''),
    figures: figures.slice(0, figuresShown).map(figureView),
    appendices: contents.filter((line) => line.appendix && line.path?.startsWith(`${path}#`) === true),
  };
};

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
    entries: issue.items.map((item) => entryView(issue, item, contents)),
    figures: frontFigures(issue),
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
