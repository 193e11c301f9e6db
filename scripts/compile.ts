/**
 * Compiles sources into issues.
 *   npm run compile                                       every issue whose sources changed
 *   npm run compile -- FILE… --issue PUBLICATION/YEAR/N   starts an issue [--date YYYY-MM-DD]
 *   npm run compile -- --dry-run [--json] FILE…           writes nothing; --json prints design/compile-contract.md
 * Exit code 0: compiled; 1: something could not be compiled, the rest is done; 2: wrong usage.
 */
import { parseArgs } from 'node:util';
import { makeRoom } from './lib/hold-memory.ts';
import { runMain } from './lib/run-main.ts';

const usage = `用法：
  npm run compile                                      编译来源有变化的各期
  npm run compile -- 文件… --issue 刊物/年/期          用文件新建一期；日期另写 --date 年-月-日
  npm run compile -- --dry-run [--json] 文件…          试编译，不写盘`;

const [flag, text] = [{ type: 'boolean' }, { type: 'string' }] as const;
const readArguments = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { 'dry-run': flag, json: flag, issue: text, date: text } });
  } catch {
    return null;
  }
};

makeRoom();
process.exitCode = await runMain(async () => {
  const { values, positionals: files } = readArguments() ?? { values: null, positionals: [] };
  const { 'dry-run': dry = false, json = false, issue: key, date } = values ?? {};
  if (values && dry && files.length > 0 && key === undefined && date === undefined) {
    const { dryRun } = await import('./compile/run/dry-run.ts');
    return dryRun(files, json, process.env);
  }
  if (values && !dry && !json) {
    const { compileChanged, compileNew } = await import('./compile/run.ts');
    const { parseIssueKey } = await import('./compile/run/start-issue.ts');
    const issue = key === undefined ? null : parseIssueKey(key, date ?? null);
    if (issue && files.length > 0) return compileNew(files, issue, process.env);
    if (key === undefined && date === undefined && files.length === 0) return compileChanged(process.env);
  }
  console.error(usage);
  return 2;
});
