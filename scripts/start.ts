/** Compiles what changed, builds and serves the site. Usage: npm start [-- --build-only]; `PORT` changes the port. */
import { parseArgs } from 'node:util';
import { runMain } from './lib/run-main.ts';
import { startPress } from './lib/start-press.ts';

process.exitCode = await runMain(() => {
  const { values } = parseArgs({ options: { 'build-only': { type: 'boolean', default: false } } });
  return startPress({ buildOnly: values['build-only'] });
});
