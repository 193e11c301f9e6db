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

/** Compiles a file by the command itself, `compile --dry-run --json`, in a process of its own. */
export const measure = async (file: string): Promise<Usage> => {
  const child = fork(path.join(root, 'scripts', 'compile.ts'), ['--dry-run', '--json', file], {
    execArgv: ['--import', pathToFileURL(path.join(import.meta.dirname, 'tell.ts')).href],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [usage] = (await once(child, 'message')) as [Usage];
  await once(child, 'exit');
  return usage;
};
