/**
 * Proposes the next issue of a publication: number, serial, date and a skeleton to fill in.
 *   npm run new -- PUBLICATION             prints it
 *   npm run new -- PUBLICATION --write     makes its file; never overwrites one
 * Exit code 0: done; 1: nothing to propose; 2: wrong usage.
 */
import { parseArgs } from 'node:util';
import { runMain } from './lib/run-main.ts';
import { startNew } from './new/run.ts';

const usage = `用法：
  npm run new -- 刊物             拟出下一期的期号、日期和底稿，只看不写
  npm run new -- 刊物 --write     写出底稿；已有的不动`;

const readArguments = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
  } catch {
    return null;
  }
};

process.exitCode = await runMain(async () => {
  const { values, positionals } = readArguments() ?? { values: { write: false }, positionals: [] };
  const [publication] = positionals;
  const today = new Date().toLocaleDateString('sv-SE');
  if (publication !== undefined && positionals.length === 1) {
    return startNew(publication, { write: values.write, today }, process.env);
  }
  console.error(usage);
  return 2;
});
