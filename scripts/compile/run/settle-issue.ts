import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { findConflictMarks } from '../../../src/markdown/conflict-marks.ts';
import { markdownToIssue } from '../../../src/markdown/markdown-to-issue.ts';
import { mergeMarkdown } from '../merge/merge-markdown.ts';
import { plainLines, provenBase, type IssueState } from './read-issue-state.ts';

/** What the file of an issue is to be, and how that came about. */
export interface Settled {
  readonly markdown: string;
  /** `compiled`: no edit was there; `kept`: the compile says nothing new; `merged`: both have a share. */
  readonly state: 'compiled' | 'kept' | 'merged';
  /** Lines, from 1, at which conflicts begin. */
  readonly conflicts: readonly number[];
  /** What is wrong with the file now though either side was well: 第 N 行…… */
  readonly troubles: readonly string[];
}

/** The lines, from 1, at which the conflicts of an issue begin. */
export const conflictsIn = (markdown: string): number[] =>
  findConflictMarks(markdown)
    .filter(({ opens }) => opens)
    .map(({ line }) => line);

/** Throws `conflict-open` where an issue still holds conflicts of the merge before: a merge on top would bury them. */
export const refuseOpenConflicts = ({ current }: IssueState, file: string): void => {
  const lines = findConflictMarks(current ?? '').map(({ line }) => line);
  if (lines.length === 0) return;
  throw new KuaixunError(
    'conflict-open',
    `${file} 第 ${String(lines[0])} 行起还有上次合并留下的冲突，没有再编译这一期`,
    '先把有记号的地方改成要用的样子，删去记号（<<<<<<<、=======、>>>>>>>），再运行 npm run compile',
  );
};

const faultsOf = (markdown: string, file: string): string[] =>
  markdownToIssue(markdown, file)
    .messages.filter(({ fatal }) => fatal === true)
    .map(({ line, reason }) => `第 ${String(line ?? 1)} 行：${reason}`);

/**
 * The new compile of an issue and what an editor made of the last one → the file as it is to be. Throws
 * `issue-edited` where nobody can tell the edits from the compiler's text any more.
 */
export const settleIssue = (state: IssueState, fresh: string, file: string): Settled => {
  const { current, edited } = state;
  const plain = { conflicts: [], troubles: [] };
  if (current === null || !edited || plainLines(current) === fresh) {
    return { markdown: fresh, state: 'compiled', ...plain };
  }
  const base = provenBase(state, fresh);
  if (base === null) {
    throw new KuaixunError(
      'issue-edited',
      `${file} 编译后被编辑过，而上次编译的原稿不在了，分不清哪些是编辑改的；没有覆盖`,
      '从版本库恢复 ledgers 里这一期的 .json 和 .md；没有的话，要保留编辑，请把来源的变化手工并入；要重新编译，请先把这一期的 .md 移走',
    );
  }
  if (base === fresh) return { markdown: current, state: 'kept', ...plain };
  const markdown = mergeMarkdown(base, current, fresh);
  const conflicts = conflictsIn(markdown);
  const spoilt = conflicts.length === 0 && faultsOf(current, file).length === 0;
  return { markdown, state: 'merged', conflicts, troubles: spoilt ? faultsOf(markdown, file) : [] };
};
