import { defineConfig } from 'vitest/config';

/** Tests that measure how long something takes: the machine is theirs alone. */
const measured = ['tests/e2e/search.test.ts', 'tests/e2e/quality/lighthouse.test.ts'];

/**
 * Files of a worker share what they import: no module here holds a state that a test could leave behind, and reading
 * the packages anew for every file takes as long as a third of the tests.
 */
const shared = { isolate: false, maxWorkers: '100%' } as const;

const browser = {
  globalSetup: ['tests/e2e/serve-sites.setup.ts'],
  testTimeout: 120_000,
  hookTimeout: 240_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          // A bound against hanging, not a measure: machines are shared.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...browser,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: measured,
          // No more than two: the browser of each is several processes.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          ...browser,
          name: 'e2e-measured',
          include: measured,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
