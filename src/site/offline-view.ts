import { type SiteArchive, publicationOf } from './archive-index.ts';
import { articleTitle, issueNumber } from './issue-names.ts';
import { briefPath, fullPath, issuePath, itemPath, pages } from './paths.ts';

/** What can be read without a network although it was never opened: the front page and the newest issue, whole. */
export interface OfflineView {
  /** 今日科技快讯 2024年第6期. */
  readonly name: string;
  readonly ways: readonly { readonly name: string; readonly path: string }[];
  readonly items: readonly { readonly number: number; readonly title: string; readonly path: string }[];
}

/** Null for an archive without issues. */
export const offlineView = (archive: SiteArchive): OfflineView | null => {
  const [issue] = archive.issues;
  if (issue === undefined) return null;
  return {
    name: `${publicationOf(archive, issue).name} ${issueNumber(issue)}`,
    ways: [
      { name: '首页', path: pages.home },
      { name: '本期提要', path: issuePath(issue) },
      { name: '全文通读', path: fullPath(issue) },
      { name: '一页纸', path: briefPath(issue) },
    ],
    items: issue.items.map((item) => ({
      number: item.number,
      title: articleTitle(item),
      path: itemPath(issue, item),
    })),
  };
};
