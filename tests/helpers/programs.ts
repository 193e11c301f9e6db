import { spawnSync } from 'node:child_process';

/** Whether a program from outside npm is on this machine. Tests that need one are skipped, by name, where it is not. */
export const hasProgram = (name: string): boolean => {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [name], { stdio: 'ignore' }).status === 0;
};
