import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** What one compile used: seconds of CPU (user and system), and the most memory it held, in megabytes. */
export interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

/** Compiles a file as `npm run compile -- --dry-run --json` does, in a process of its own. */
export const measure = async (file: string): Promise<Usage> => {
  const child = fork(path.join(import.meta.dirname, 'compile-and-tell.ts'), [file], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [usage] = (await once(child, 'message')) as [Usage];
  await once(child, 'exit');
  return usage;
};
