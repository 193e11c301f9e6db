import path from 'node:path';
import { setTable } from '../../lib/set-table.ts';
import type { IssueOutcome } from './compile-issue.ts';

const stateNames: Readonly<Record<IssueOutcome['state'], string>> = {
  compiled: '重新编译',
  merged: '合并',
  kept: '保留编辑',
  unchanged: '未变',
};

/** The issues that an editor changed: what became of the edits. Nothing where there are none. */
export const mergeTable = (outcomes: readonly IssueOutcome[]): string[] => {
  const edited = outcomes.filter(({ state }) => state === 'merged' || state === 'kept');
  if (edited.length === 0) return [];
  return setTable([
    ['编辑过的期', '结果', '冲突在第几行'],
    ...edited.map(({ key, state, conflicts }) => [
      key,
      stateNames[state],
      conflicts.length > 0 ? conflicts.join('、') : '—',
    ]),
  ]);
};

/** What an editor has to do before these issues can be published. */
export const conflictLines = (outcomes: readonly IssueOutcome[]): string[] =>
  outcomes.flatMap(({ file, conflicts, troubles }) => {
    const name = path.relative(process.cwd(), file);
    if (conflicts.length > 0) {
      const lines = conflicts.join('、');
      return [
        `✗ ${name} 第 ${lines} 行：编辑的改动与重新编译的结果合不到一起（conflict）`,
        '  怎么办：打开文件，在记号之间选定文字，删去记号；没有解决之前不能建站',
      ];
    }
    if (troubles.length === 0) return [];
    return [
      `✗ ${name} 合并之后读不通：${troubles.join('；')}（merge-unreadable）`,
      '  怎么办：按行号改好；编辑的文字和新编译的文字都在里面',
    ];
  });

/** The last line of a compile. */
export const totalLine = (outcomes: readonly IssueOutcome[]): string => {
  const count = (state: IssueOutcome['state']): number => outcomes.filter((outcome) => outcome.state === state).length;
  const merged = count('merged') > 0 ? `，合并 ${count('merged')} 期` : '';
  return `编译 ${count('compiled')} 期${merged}，未变 ${count('unchanged')} 期，保留编辑 ${count('kept')} 期`;
};
