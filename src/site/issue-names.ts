import type { Issue } from '../domain/issue.ts';
import type { Article } from '../domain/item.ts';

/** 2024年第6期. */
export const issueNumber = ({ year, number }: Pick<Issue, 'year' | 'number'>): string =>
  `${String(year)}年第${String(number)}期`;

/** 总第1665期, or nothing where the publication does not count. */
export const issueSerial = ({ serial }: Pick<Issue, 'serial'>): string | null =>
  serial === null ? null : `总第${String(serial)}期`;

/** 本期标题: the issue's own, else its first item's. */
export const issueTitle = (issue: Issue): string => issue.title ?? articleTitle(issue.items[0]);

/** The title of an item or appendix. A page that begins after the story did has none to show. */
export const articleTitle = (article: Pick<Article, 'title'> | undefined): string =>
  article === undefined || article.title === '' ? '（原题缺）' : article.title;
