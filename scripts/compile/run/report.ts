import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import type { CompiledSource } from '../compiled.ts';
import { kindNames } from '../report/names.ts';
import { setTable } from '../../lib/set-table.ts';
import { summarise } from './summarise.ts';

/** The table at the end of a compile: a line a source. */
export const tableOf = (sources: readonly { readonly name: string; readonly compiled: CompiledSource }[]): string[] =>
  setTable([
    ['来源', '种类', '文章', '附', '拼接', '修复', '略去字数', '存疑'],
    ...sources.map(({ name, compiled }) => {
      const { items, appendices, joins, repairs, dropped, doubts } = summarise(compiled);
      return [name, kindNames[compiled.source.kind], items, appendices, joins, repairs, dropped, doubts];
    }),
  ]);

/** A failure in two lines: what and where, then what to do. What nobody foresaw is passed on as it is. */
export const faultLines = (fault: unknown): string[] => {
  if (!(fault instanceof KuaixunError)) throw fault;
  return [`✗ ${fault.message}（${fault.code}）`, `  怎么办：${fault.hint}`];
};
