import type { Issue } from '../domain/issue.ts';
import type { Appendix } from '../domain/item.ts';
import { appendixId } from './block-id.ts';
import { articleTitle } from './issue-names.ts';
import { itemPath } from './paths.ts';

/** A line of the contents. `path` is null for a printed line to which nothing in the issue answers. */
export interface ContentsLine {
  readonly number: string;
  readonly title: string;
  readonly path: string | null;
  /** 原刊页码. */
  readonly page: number | null;
  readonly appendix: boolean;
}

const appendixLines = (appendices: readonly Appendix[], path: string, scope = ''): ContentsLine[] =>
  appendices.flatMap((appendix, index) => {
    const id = appendixId(scope, index);
    return [
      { number: '', title: articleTitle(appendix), path: `${path}#${id}`, page: appendix.page, appendix: true },
      ...appendixLines(appendix.appendices, path, id),
    ];
  });

/** 目录 of an issue: items with their 附 in order, then printed lines that no item answers to, by their number. */
export const contentsView = (issue: Issue): ContentsLine[] => {
  const items = issue.items.map((item) => {
    const path = itemPath(issue, item);
    const line = { number: String(item.number), title: articleTitle(item), path, page: item.page, appendix: false };
    return { order: item.number, lines: [line, ...appendixLines(item.appendices, path)] };
  });
  const unmatched = issue.unmatchedContents.map(({ number, title, page }) => ({
    order: number ?? Infinity,
    lines: [{ number: number === null ? '' : String(number), title, path: null, page, appendix: false }],
  }));
  return [...items, ...unmatched].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)).flatMap((e) => e.lines);
};
