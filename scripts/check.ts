/**
 * Checks issues before they are published; writes nothing.
 *   npm run check                                 the whole archive
 *   npm run check -- PUBLICATION/YEAR/NUMBER…     these alone
 * Exit code 0: nothing wrong (reminders allowed); 1: errors; 2: wrong usage.
 */
import { parseArgs } from 'node:util';
import { check } from './check/run.ts';
import { runMain } from './lib/run-main.ts';

const usage = `用法：
  npm run check                     查全部各期
  npm run check -- 刊物/年/期…      只查这几期`;

const readKeys = (): readonly string[] | null => {
  try {
    return parseArgs({ allowPositionals: true, options: {} }).positionals;
  } catch {
    return null;
  }
};

process.exitCode = await runMain(async () => {
  const keys = readKeys();
  if (keys) return check(keys, process.env);
  console.error(usage);
  return 2;
});
