import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Files that programs leave behind: hidden ones, backups, half-written ones. */
const debris = /(?:^|\/)\.|~$|\.(?:tmp|bak|swp)$/u;

/** Every file below a folder, relative to it, with `/`, in an order that is the same everywhere. No folder: none. */
export const listFiles = async (folder: string): Promise<string[]> => {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !debris.test(file))
    .sort();
};
