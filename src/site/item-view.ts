import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import { type PublicationEntry, type SiteArchive, type SourceEntry, publicationOf } from './archive-index.ts';
import { blockId, appendixId } from './block-id.ts';
import { citeItem } from './citation.ts';
import { digestOf } from './digest.ts';
import { type FigureView, figureView } from './figure-view.ts';
import { itemHighwire } from './highwire.ts';
import { articleTitle, issueNumber } from './issue-names.ts';
import { itemFacts } from './item-facts.ts';
import { itemJsonLd } from './json-ld.ts';
import { type ItemOrigins, itemOrigins } from './origin-view.ts';
import type { PageMeta } from './page-meta.ts';
import { itemImagePath, itemPath } from './paths.ts';
import { characterCount, readingMinutes } from './reading-time.ts';
import { type RelatedItems, relatedItems } from './related-items.ts';

/** A place within the page: a heading, or an appendix. */
interface Place {
  readonly id: string;
  readonly text: string;
}

export interface ItemView {
  readonly issue: Issue;
  readonly item: Item;
  readonly publication: PublicationEntry;
  readonly title: string;
  readonly facts: readonly string[];
  readonly minutes: number;
  readonly places: readonly Place[];
  readonly figures: readonly FigureView[];
  readonly sources: readonly SourceEntry[];
  readonly origins: ItemOrigins | null;
  readonly related: RelatedItems;
  readonly previous: Item | null;
  readonly next: Item | null;
  readonly citation: string;
  readonly meta: PageMeta;
}

/** Headings of the text and its 附, for the margin; 正文 where the text does not begin with a heading. */
const placesOf = (item: Item): Place[] => [
  ...(item.blocks[0] === undefined || item.blocks[0].type === 'heading' ? [] : [{ id: blockId('', 0), text: '正文' }]),
  ...item.blocks.flatMap(({ type, text }, index) => (type === 'heading' ? [{ id: blockId('', index), text }] : [])),
  ...item.appendices.map((appendix, index) => ({
    id: appendixId('', index),
    text: `附：${articleTitle(appendix)}`,
  })),
];

/** All that the page of an item shows. `index` is its place in the issue, from 0; `url` makes a full address. */
export const itemView = (
  archive: SiteArchive,
  issue: Issue,
  item: Item,
  index: number,
  url: (path: string) => string,
): ItemView => {
  const publication = publicationOf(archive, issue);
  const previous = issue.items[index - 1] ?? null;
  const next = issue.items[index + 1] ?? null;
  const path = itemPath(issue, item);
  return {
    issue,
    item,
    publication,
    title: articleTitle(item),
    facts: itemFacts(item),
    minutes: readingMinutes(characterCount(item)),
    places: placesOf(item),
    figures: item.figures.map(figureView),
    sources: issue.sources.flatMap((id) => archive.sources.get(id) ?? []),
    origins: itemOrigins(archive, issue, item),
    related: relatedItems(archive, issue, item),
    previous,
    next,
    citation: citeItem(issue, item, publication),
    meta: {
      title: articleTitle(item),
      description: digestOf(item) || `${publication.name}${issueNumber(issue)}第${String(item.number)}条`,
      path,
      type: 'article',
      image: itemImagePath(issue, item),
      published: issue.date,
      jsonLd: itemJsonLd(issue, item, publication, url),
      citation: itemHighwire(issue, item, publication, url(path)),
      previous: previous === null ? undefined : itemPath(issue, previous),
      next: next === null ? undefined : itemPath(issue, next),
    },
  };
};
