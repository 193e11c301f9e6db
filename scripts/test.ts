/** Runs every check of the project. Usage: npm test. The last line is `N passed, N failed, N skipped`. */
import { runMain } from './lib/run-main.ts';
import { runTests } from './lib/run-tests.ts';

process.exitCode = await runMain(runTests);
