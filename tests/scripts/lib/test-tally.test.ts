import { expect, test } from 'vitest';
import { addTallies, tallyReport } from '../../../scripts/lib/test-tally.ts';

const report = (numPassedTests: number, numFailedTests: number, numPendingTests = 0, numTodoTests = 0): string =>
  JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults: [] });

test.each([
  ['a step that passed', 0, undefined, { passed: 1, failed: 0, skipped: 0 }],
  ['a step that failed', 2, undefined, { passed: 0, failed: 1, skipped: 0 }],
  ['tests', 0, report(5, 0, 2, 1), { passed: 5, failed: 0, skipped: 3 }],
  ['tests that failed', 1, report(5, 2), { passed: 5, failed: 2, skipped: 0 }],
  ['an error outside of the tests', 1, report(5, 0), { passed: 5, failed: 1, skipped: 0 }],
])('%s', (_, code, text, tally) => {
  expect(tallyReport(code, text)).toEqual(tally);
});

test('tallies add up', () => {
  expect(addTallies([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(addTallies([tallyReport(0, undefined), tallyReport(1, report(3, 1, 4))])).toEqual({
    passed: 4,
    failed: 1,
    skipped: 4,
  });
});
