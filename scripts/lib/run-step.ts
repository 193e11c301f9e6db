import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.ts';

export interface StepOutcome {
  readonly code: number;
  /** What it wrote, both streams in the order of arrival; empty where it wrote to the terminal. */
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs a program in the checkout and waits for it. `show` lets it write to the terminal; otherwise what it writes is
 * kept. Never throws for a program that fails: its code says so (127 where it cannot be started at all).
 */
export const runStep = (
  [file, ...args]: readonly [string, ...string[]],
  { show = false, env = {} }: { readonly show?: boolean; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<StepOutcome> =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(file, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer): void => {
      chunks.push(chunk);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const finish = (code: number, more = ''): void => {
      const output = Buffer.concat(chunks).toString('utf8') + more;
      resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.once('error', (error) => {
      finish(127, error.message);
    });
    child.once('close', (code) => {
      finish(code ?? 1);
    });
  });
