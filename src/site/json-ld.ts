import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { PublicationEntry } from './archive-index.ts';
import { digestOf } from './digest.ts';
import { articleTitle, issueNumber, issueTitle } from './issue-names.ts';
import { issueImagePath, issuePath, itemImagePath, itemPath, pages, publicationPath } from './paths.ts';

/** Linked data by schema.org, ready for `JSON.stringify`. `url` makes a full address of a site path. */
export type JsonLd = Record<string, unknown>;
type ToUrl = (path: string) => string;

const context = 'https://schema.org';

const organization = (name: string): JsonLd => ({ '@type': 'Organization', name });

const periodical = (publication: PublicationEntry, url: ToUrl): JsonLd => ({
  '@type': 'Periodical',
  '@id': url(publicationPath(publication.slug)),
  name: publication.name,
  description: publication.description,
  publisher: organization(publication.publisher),
});

const volume = (issue: Issue, publication: PublicationEntry, url: ToUrl): JsonLd => ({
  '@type': 'PublicationIssue',
  '@id': url(issuePath(issue)),
  issueNumber: String(issue.number),
  name: `${publication.name} ${issueNumber(issue)}`,
  datePublished: issue.date,
});

/** The site and the periodical whose newest issue its front page shows. */
export const homeJsonLd = (siteName: string, publication: PublicationEntry, url: ToUrl): JsonLd[] => [
  { '@context': context, '@type': 'WebSite', name: siteName, url: url(pages.home), inLanguage: 'zh-CN' },
  { '@context': context, ...periodical(publication, url) },
];

export const issueJsonLd = (issue: Issue, publication: PublicationEntry, url: ToUrl): JsonLd[] => [
  {
    '@context': context,
    ...volume(issue, publication, url),
    headline: issueTitle(issue),
    url: url(issuePath(issue)),
    image: url(issueImagePath(issue)),
    inLanguage: 'zh-CN',
    publisher: organization(issue.publisher ?? publication.publisher),
    editor: issue.masthead.flatMap(({ role, names }) =>
      names.map((name) => ({ '@type': 'Person', name, jobTitle: role })),
    ),
    isPartOf: periodical(publication, url),
    hasPart: issue.items.map((item) => ({
      '@type': 'Article',
      '@id': url(itemPath(issue, item)),
      headline: articleTitle(item),
      position: item.number,
    })),
  },
];

export const itemJsonLd = (issue: Issue, item: Item, publication: PublicationEntry, url: ToUrl): JsonLd[] => [
  {
    '@context': context,
    '@type': 'Article',
    '@id': url(itemPath(issue, item)),
    url: url(itemPath(issue, item)),
    headline: articleTitle(item),
    description: digestOf(item),
    datePublished: issue.date,
    inLanguage: 'zh-CN',
    image: url(itemImagePath(issue, item)),
    author:
      item.bylines.length === 0
        ? organization(issue.publisher ?? publication.publisher)
        : item.bylines.map((name) => ({ '@type': 'Person', name })),
    publisher: organization(issue.publisher ?? publication.publisher),
    ...(item.credit === null ? {} : { creditText: item.credit }),
    ...(item.topics.length === 0 ? {} : { keywords: item.topics.join(',') }),
    ...(item.regions.length === 0
      ? {}
      : { contentLocation: item.regions.map((name) => ({ '@type': 'Place', name: name.replace('/', '') })) }),
    ...(item.page === null ? {} : { pageStart: String(item.page) }),
    isPartOf: { ...volume(issue, publication, url), isPartOf: periodical(publication, url) },
  },
];

/** As the content of a `<script type="application/ld+json">`: nothing in it may end the element. */
export const serializeJsonLd = (data: readonly JsonLd[]): string =>
  JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');
