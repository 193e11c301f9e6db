import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import { articleTitle, issueNumber, issueTitle } from './issue-names.ts';

/**
 * What the search index is told about a page, as attributes of its `[data-pagefind-body]`. Regions and topics are
 * parted by a bar; an item without a date of its own has its issue's.
 */
export const searchData = (
  issue: Issue,
  item: Item | null,
  publicationName: string,
): Record<`data-${string}`, string> => ({
  'data-kind': item === null ? 'issue' : 'item',
  'data-publication': issue.publication,
  'data-publication-name': publicationName,
  'data-year': String(issue.year),
  'data-issue': `${publicationName} ${issueNumber(issue)}`,
  'data-number': String(issue.number),
  'data-item': item === null ? '' : String(item.number),
  'data-title': item === null ? issueTitle(issue) : articleTitle(item),
  'data-date': item?.eventDates[0] ?? issue.date,
  'data-regions': (item?.regions ?? []).join('|'),
  'data-topics': (item?.topics ?? []).join('|'),
});
