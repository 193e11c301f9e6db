import type { Root } from 'mdast';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { zhCN } from 'zod/locales';
import { issueSchema, type Issue } from '../domain/issue.ts';
import { reportDanglingCalls } from './dangling-calls.ts';
import { reportConflicts } from './conflict-marks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readSections, type Sections } from './read-sections.ts';
import { toItem } from './section.ts';
import { reportOn, type Report } from './trouble.ts';

/** An issue as read, with what is to be said about it. */
export interface ReadIssue {
  /** Null where a message is an error (`fatal`); warnings leave the issue as well as it could be understood. */
  readonly issue: Issue | null;
  /** In the order in which they stand in the file, each with line, column, `ruleId` and, as `note`, the cure. */
  readonly messages: VFileMessage[];
}

const noFrontMatter = (root: Root, report: Report): void => {
  report({
    rule: 'front-matter-missing',
    place: root.children[0]?.position ?? { line: 1, column: 1 },
    reason: '文件开头没有卷首',
    expected: '---',
    hint: '第一行写“---”，接着写 刊物、年、期、日期 各一行，再用“---”收尾',
  });
};

/** The place in the file of what the schema found fault with, as near as is known. */
const placeOf = (path: readonly PropertyKey[], { lead, items }: Sections): Position | undefined => {
  const [top, index] = path;
  if (top === 'lead') return lead.position;
  return top === 'items' ? items[typeof index === 'number' ? index : 0]?.position : undefined;
};

/**
 * The Markdown of an issue → the issue. Never throws: whatever is wrong is a message on the file, in Chinese. Takes
 * either line end and a leading byte order mark. `path` is for the messages.
 */
export const markdownToIssue = (markdown: string, path: string): ReadIssue => {
  const source = markdown.replace(/^\uFEFF/, '');
  const file = new VFile({ path, value: source });
  const report = reportOn(file);
  if (reportConflicts(source, report)) return { issue: null, messages: file.messages };
  const root = parseMarkdown(source);
  const [first, ...others] = root.children;
  if (first?.type !== 'yaml') noFrontMatter(root, report);
  const fields = first?.type === 'yaml' ? readFrontMatter(first, report) : {};
  const sections = readSections(first?.type === 'yaml' ? others : root.children, source, report);
  reportDanglingCalls(root, source, report);
  if (sections.items.length === 0) {
    report({
      rule: 'no-item',
      place: root.position?.end,
      reason: '这一期没有条目',
      expected: '## 1. 标题',
      hint: '每个条目以“## 1. 标题”这样的一行开头',
    });
  }
  const failed = (): boolean => file.messages.some((message) => message.fatal);
  let issue: Issue | null = null;
  if (!failed()) {
    const result = issueSchema.safeParse(
      { ...fields, lead: sections.lead.article.blocks, items: sections.items.map(toItem) },
      { error: zhCN().localeError },
    );
    for (const { path: at, message } of result.error?.issues ?? []) {
      report({
        rule: 'issue-shape',
        place: placeOf(at, sections),
        reason: `${at.join('.')} 不合格：${message}`,
        hint: '请照编辑说明改正这一处',
      });
    }
    issue = result.data ?? null;
  }
  const messages = file.messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return { issue: failed() ? null : issue, messages };
};
