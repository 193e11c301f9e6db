import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one compile used: seconds of CPU (user and system), and the most memory it held, in megabytes. */
export interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

const root = path.join(import.meta.dirname, '..', '..');

const preload = (file: string): string => `--import=${pathToFileURL(path.join(root, file)).href}`;

/** Compiles a file as `npm run compile -- --dry-run --json` does, in a process of its own. */
export const measure = async (file: string): Promise<Usage> => {
  const child = fork(path.join(root, 'scripts', 'compile.ts'), ['--dry-run', '--json', file], {
    execArgv: ['--no-regexp-tier-up', preload('scripts/keep-compiled.mjs'), preload('bench/speed/tell.ts')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [usage] = (await once(child, 'message')) as [Usage];
  await once(child, 'exit');
  return usage;
};
