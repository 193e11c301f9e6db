import { z } from 'zod';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The counts of Vitest's JSON report (Jest's format). */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

/**
 * What a step of `npm test` counts for: with a report its tests, without one itself. A step that failed counts at
 * least one failure, also where its tests passed (an error outside of them) or its report was never written.
 */
export const tallyReport = (code: number, report: string | undefined): Tally => {
  if (report === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counts = reportSchema.parse(JSON.parse(report));
  return {
    passed: counts.numPassedTests,
    failed: Math.max(counts.numFailedTests, code === 0 ? 0 : 1),
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
};

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
