import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { setTable } from '../lib/set-table.ts';

/** What is counted of one issue. */
export interface IssueTally {
  readonly key: string;
  /** Paragraphs as in the source, edited, and an editor's own (law 4); null: the issue could not be read. */
  readonly paragraphs: { readonly exact: number; readonly edited: number; readonly own: number } | null;
  readonly doubts: number;
  readonly errors: number;
  readonly warnings: number;
}

/** A message in two to three lines: place, weight, rule and what is wrong; what was found and expected; the cure. */
export const messageLines = (message: VFileMessage): string[] => {
  const { file = '', line = 1, column = 1, ruleId, fatal, reason, note, actual, expected } = message;
  const what = reason.endsWith(`。${note ?? ''}`) ? reason.slice(0, -(note?.length ?? 0) - 1) : reason;
  const name = path.relative(process.cwd(), file);
  const found = actual === undefined ? [] : [`实际：${actual}`];
  const wanted = expected?.length ? [`应为：${expected.join('、')}`] : [];
  const detail = [...found, ...wanted].join('；');
  return [
    `${name}:${line}:${column}  ${fatal === true ? '错误' : '提醒'}  ${what}（${ruleId ?? ''}）`,
    ...(detail === '' ? [] : [`    ${detail}`]),
    `    怎么办：${note ?? ''}`,
  ];
};

/** The table at the end: a line an issue. */
export const tallyTable = (tallies: readonly IssueTally[]): string[] =>
  setTable([
    ['期', '段落', '与来源同', '改过', '编者写', '存疑', '错误', '提醒'],
    ...tallies.map(({ key, paragraphs, doubts, errors, warnings }) => {
      const { exact = 0, edited = 0, own = 0 } = paragraphs ?? {};
      return [key, exact + edited + own, exact, edited, own, doubts, errors, warnings];
    }),
  ]);
