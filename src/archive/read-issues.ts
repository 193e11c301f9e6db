import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { issueKey, type Issue } from '../domain/issue.ts';
import { frontMatterKeys } from '../markdown/front-matter.ts';
import { markdownToIssue } from '../markdown/markdown-to-issue.ts';
import { listFiles } from './list-files.ts';
import { messageOn } from './message.ts';
import { readText } from './read-yaml.ts';

/** The fields of which an archive says something; see `serialIntegrity`. */
type NumberingField = 'number' | 'serial' | 'date';

/** One file of `issues/`. */
export interface IssueFile {
  /** Path on disk. */
  readonly path: string;
  /** `publication/year/number`, by the name of the file. */
  readonly key: string;
  /** As it lies there. */
  readonly markdown: string;
  /** Null where the file has errors; then `messages` says which. */
  readonly issue: Issue | null;
  /** Lines of the front matter, from 1. */
  readonly lines: Readonly<Record<NumberingField, number>>;
  readonly messages: readonly VFileMessage[];
}

const issuePath = /^([a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}\/[1-9]\d*)\.md$/u;

const lineOf = (markdown: string, field: NumberingField): number => {
  const lines = markdown.split(/\r\n?|\n/, 40);
  return Math.max(1, 1 + lines.findIndex((line) => line.startsWith(`${frontMatterKeys[field]}:`)));
};

const readIssue = async (file: string, key: string): Promise<IssueFile> => {
  const markdown = await readText(file);
  const { issue, messages } = markdownToIssue(markdown, file);
  const lines = {
    number: lineOf(markdown, 'number'),
    serial: lineOf(markdown, 'serial'),
    date: lineOf(markdown, 'date'),
  };
  if (!issue || issueKey(issue) === key) return { path: file, key, markdown, issue, lines, messages };
  const misplaced = messageOn(file, {
    rule: 'issue-path',
    reason: `卷首写的是 ${issueKey(issue)}，文件却放在 ${key}`,
    found: key,
    expected: issueKey(issue),
    hint: `把文件移到 issues/${issueKey(issue)}.md，或改正卷首的刊物、年、期`,
  });
  return { path: file, key, markdown, issue: null, lines, messages: [...messages, misplaced] };
};

/** Every issue of a content folder, sorted by key, each with what is wrong with it. Never stops at a bad one. */
export const readIssues = async (content: string): Promise<IssueFile[]> => {
  const folder = path.join(content, 'issues');
  const files: IssueFile[] = [];
  for (const file of await listFiles(folder)) {
    const full = path.join(folder, file);
    const key = issuePath.exec(file)?.[1];
    if (key !== undefined) {
      files.push(await readIssue(full, key));
      continue;
    }
    const stray = messageOn(full, {
      rule: 'stray-file',
      reason: '这里只放各期的 Markdown',
      found: file,
      expected: 'issues/刊物/年/期.md',
      hint: '把文件移走，或改名为 issues/刊物/年/期.md（期号不补零）',
      warning: true,
    });
    const lines = { number: 1, serial: 1, date: 1 };
    files.push({ path: full, key: file, markdown: '', issue: null, lines, messages: [stray] });
  }
  return files;
};
