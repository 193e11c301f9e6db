import { rm, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './project-root.ts';
import { runStep } from './run-step.ts';
import { testStages, type TestStep } from './test-steps.ts';
import { addTallies, tallyReport, type Tally } from './test-tally.ts';

const parallel = 2;

const runTestStep = async (step: TestStep): Promise<Tally> => {
  const report = step.report === undefined ? undefined : path.join(projectRoot, step.report);
  if (report !== undefined) await rm(report, { force: true });
  const { code, output, seconds } = await runStep(step.command, { env: step.env ?? {} });
  const text = report === undefined ? undefined : await readFile(report, 'utf8').catch(() => undefined);
  const tally = tallyReport(code, text);
  const counts = report === undefined ? '' : `，${String(tally.passed)} 项通过，${String(tally.skipped)} 项跳过`;
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name}（${seconds.toFixed(1)} 秒${counts}）`);
  if (code !== 0) console.log(output.trimEnd());
  return tally;
};

/** Runs the steps with at most `parallel` at a time, in their order. */
const runStage = async (steps: readonly TestStep[]): Promise<Tally[]> => {
  const queue = steps.values();
  const work = async (): Promise<Tally[]> => {
    const tallies: Tally[] = [];
    for (const step of queue) tallies.push(await runTestStep(step));
    return tallies;
  };
  return (await Promise.all(Array.from({ length: parallel }, work))).flat();
};

/**
 * Everything that is checked, stage by stage, whatever fails before; a step counts as one, a step of Vitest as its
 * tests. The last line printed is `N passed, N failed, N skipped`; the exit code is 1 where anything failed.
 */
export const runTests = async (): Promise<number> => {
  const tallies: Tally[] = [];
  for (const stage of testStages) tallies.push(...(await runStage(stage)));
  const { passed, failed, skipped } = addTallies(tallies);
  console.log(`${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`);
  return failed === 0 ? 0 : 1;
};
