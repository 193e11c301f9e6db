import path from 'node:path';
import { issueKey } from '../../src/domain/issue.ts';
import { holdMemory } from '../lib/hold-memory.ts';
import { compileIssue, type IssueOutcome, type Press } from './run/compile-issue.ts';
import { compilerVersion } from './run/compiler-version.ts';
import { foldersOf } from './run/folders.ts';
import { keepLexicon } from './run/keep-lexicon.ts';
import { readRecords, type SourceFolder } from './run/read-records.ts';
import { readVocabularies } from './run/read-vocabularies.ts';
import { conflictLines, mergeTable, totalLine } from './run/report-merges.ts';
import { faultLines, tableOf } from './run/report.ts';
import { startIssue, type NewIssue } from './run/start-issue.ts';

const say = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line);
};
const complain = (fault: unknown): void => {
  for (const line of faultLines(fault)) console.error(line);
};

const pressOf = async (env: NodeJS.ProcessEnv): Promise<Press> => {
  const folders = foldersOf(env);
  const [vocabularies, version] = await Promise.all([
    readVocabularies(folders),
    compilerVersion(),
    keepLexicon(folders),
  ]);
  holdMemory();
  return { folders, vocabularies, version };
};

const compileAll = async (issues: Iterable<readonly SourceFolder[]>, press: Press): Promise<number> => {
  const outcomes: IssueOutcome[] = [];
  let code = 0;
  for (const sources of issues) {
    try {
      outcomes.push(await compileIssue(sources, press));
    } catch (fault) {
      complain(fault);
      code = 1;
    }
  }
  const done = outcomes.flatMap(({ key, sources }) =>
    sources.map(({ id, compiled }) => ({ name: `${key} ${id}`, compiled })),
  );
  if (done.length > 0) say(tableOf(done));
  for (const { key, report } of outcomes) {
    if (report !== undefined) say([`${key} 的报告：${path.relative(process.cwd(), report)}`]);
  }
  say(mergeTable(outcomes));
  for (const line of conflictLines(outcomes)) console.error(line);
  say([totalLine(outcomes)]);
  if (outcomes.some(({ conflicts, troubles }) => conflicts.length + troubles.length > 0)) return 1;
  return code;
};

/** Compiles every issue whose sources, records, vocabularies or compiler changed. Gives the exit code. */
export const compileChanged = async (env: NodeJS.ProcessEnv): Promise<number> => {
  const press = await pressOf(env);
  const { byIssue, faults } = await readRecords(press.folders);
  for (const fault of faults) complain(fault);
  const code = await compileAll(byIssue.values(), press);
  return faults.length > 0 ? 1 : code;
};

/** Starts an issue from files: takes them in as sources, then compiles it. */
export const compileNew = async (
  files: readonly string[],
  issue: NewIssue,
  env: NodeJS.ProcessEnv,
): Promise<number> => {
  const press = await pressOf(env);
  const today = new Date().toLocaleDateString('sv-SE');
  const sources = await startIssue(files, issue, press, today);
  say([`新建 ${issueKey(issue)}：来源 ${sources.map(({ id }) => id).join('、')}`]);
  return compileAll([sources], press);
};
