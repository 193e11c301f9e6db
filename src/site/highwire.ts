import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { PublicationEntry } from './archive-index.ts';
import { articleTitle, issueTitle } from './issue-names.ts';

/** `<meta name content>`: the names Zotero, NoteExpress and Google Scholar read. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

const tag = (name: string, content: string): MetaTag => ({ name: `citation_${name}`, content });

const common = (issue: Issue, publication: PublicationEntry, url: string): MetaTag[] => [
  tag('publication_date', issue.date.replaceAll('-', '/')),
  tag('journal_title', publication.name),
  tag('issue', String(issue.number)),
  tag('year', String(issue.year)),
  tag('publisher', issue.publisher ?? publication.publisher),
  tag('language', 'zh'),
  tag('public_url', url),
  tag('fulltext_html_url', url),
];

export const issueHighwire = (issue: Issue, publication: PublicationEntry, url: string): MetaTag[] => [
  tag('title', issueTitle(issue)),
  tag('author', issue.publisher ?? publication.publisher),
  ...common(issue, publication, url),
];

export const itemHighwire = (issue: Issue, item: Item, publication: PublicationEntry, url: string): MetaTag[] => [
  tag('title', articleTitle(item)),
  ...(item.bylines.length === 0 ? [issue.publisher ?? publication.publisher] : item.bylines).map((name) =>
    tag('author', name),
  ),
  ...(item.page === null ? [] : [tag('firstpage', String(item.page))]),
  ...common(issue, publication, url),
];
