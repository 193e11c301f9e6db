import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { archiveFolders } from '../../src/archive/folders.ts';
import { messageOn } from '../../src/archive/message.ts';
import { readArchive, type Archive } from '../../src/archive/read-archive.ts';
import { KuaixunError } from '../../src/errors/kuaixun-error.ts';
import type { IssueFile } from '../../src/archive/read-issues.ts';
import { projectRoot } from '../lib/project-root.ts';
import { blocksOf, checkedIssue, type CheckedIssue } from './checked-issue.ts';
import { messageLines, tallyTable, type IssueTally } from './report.ts';
import { rules } from './rules.ts';
import { openDoubts } from './rules/open-doubt.ts';

const ruleMessages = (issue: CheckedIssue): VFileMessage[] =>
  Object.entries(rules).flatMap(([rule, find]) =>
    find(issue).map(({ path: other, ...finding }) => messageOn(other ?? issue.path, { rule, ...finding })),
  );

const tallyOf = (key: string, issue: CheckedIssue | null, messages: readonly VFileMessage[]): IssueTally => {
  const errors = messages.filter(({ fatal }) => fatal === true).length;
  const weights = { errors, warnings: messages.length - errors };
  if (!issue) return { key, paragraphs: null, doubts: 0, ...weights };
  const statuses = blocksOf(issue).map(({ located }) => located?.status ?? 'own');
  const count = (status: string): number => statuses.filter((each) => each === status).length;
  const paragraphs = { exact: count('exact'), edited: count('edited'), own: count('own') };
  return { key, paragraphs, doubts: openDoubts(issue).length, ...weights };
};

/** The files that are asked for; all where none is. Throws `issue-unknown`. */
const choose = ({ files }: Archive, keys: readonly string[]): readonly IssueFile[] => {
  if (keys.length === 0) return files;
  return keys.map((key) => {
    const file = files.find((each) => each.key === key);
    if (file) return file;
    throw new KuaixunError(
      'issue-unknown',
      `没有“${key}”这一期`,
      `写成 刊物/年/期，如 ${files.at(-1)?.key ?? 'jinri-keji-kuaixun/2024/6'}`,
    );
  });
};

const byPlace = (a: VFileMessage, b: VFileMessage): number =>
  (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);

/**
 * Checks the issues named, or the whole archive, and says what is wrong and what is doubtful. Gives the exit code: 1
 * where there is an error. Throws where the archive cannot be read at all, or an issue is not there.
 */
export const check = async (keys: readonly string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const folders = archiveFolders(env, projectRoot);
  const archive = await readArchive(folders);
  const chosen = choose(archive, keys);
  const all: VFileMessage[] = [];
  const tallies: IssueTally[] = [];
  for (const file of chosen) {
    const issue = checkedIssue(file, archive, folders.sources);
    const folder = (id: string): string => path.join(folders.sources, id) + path.sep;
    const own = archive.messages.filter(
      ({ file: on = '' }) => on === file.path || issue?.issue.sources.some((id) => on.startsWith(folder(id))),
    );
    const messages = [...own, ...(issue ? ruleMessages(issue) : [])];
    all.push(...messages);
    tallies.push(tallyOf(file.key, issue, messages));
  }
  const others = keys.length > 0 ? [] : archive.messages.filter((message) => !all.includes(message));
  const said = [...new Set([...all, ...others])].toSorted(byPlace);
  for (const message of said) for (const line of messageLines(message)) console.log(line);
  if (said.length > 0) console.log('');
  for (const line of tallyTable(tallies)) console.log(line);
  const errors = said.filter(({ fatal }) => fatal === true).length;
  console.log(`查了 ${chosen.length} 期：${errors} 处错误，${said.length - errors} 处提醒`);
  return errors > 0 ? 1 : 0;
};
