import { parseArgs } from 'node:util';
import { dryRun } from './compile/run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, issue: { type: 'string' } },
});
if (values.json) process.stdout.write(`${JSON.stringify(await dryRun(positionals))}\n`);
