import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { PublicationEntry } from './archive-index.ts';
import { articleTitle, issueTitle } from './issue-names.ts';

/** GB/T 7714—2015, 8.1.2: up to three authors are named, of more the first three and 等. */
const responsible = (names: readonly string[], publisher: string): string => {
  if (names.length === 0) return publisher;
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, 等` : names.join(', ');
};

/** An issue as a line of references, e.g. `某研究院. 本期标题[J]. 某快讯, 2024(6).` */
export const citeIssue = (issue: Issue, publication: PublicationEntry): string =>
  `${issue.publisher ?? publication.publisher}. ${issueTitle(issue)}[J]. ${publication.name}, ` +
  `${String(issue.year)}(${String(issue.number)}).`;

/** An item, with the page it began on where the source printed one. */
export const citeItem = (issue: Issue, item: Item, publication: PublicationEntry): string => {
  const who = responsible(item.bylines, issue.publisher ?? publication.publisher);
  const page = item.page === null ? '' : `: ${String(item.page)}`;
  return (
    `${who}. ${articleTitle(item)}[J]. ${publication.name}, ` + `${String(issue.year)}(${String(issue.number)})${page}.`
  );
};
