import { copyFile, mkdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Downloads } from '../domain/download.ts';

/** Same length, same time of change: a copy made before. */
const isCopied = async (from: string, to: string): Promise<boolean> => {
  const [a, b] = await Promise.all([stat(from), stat(to).catch(() => null)]);
  return b !== null && a.size === b.size && Math.abs(a.mtimeMs - b.mtimeMs) < 1000;
};

/**
 * Copies an issue's downloads from the store into the site: `downloads/<publication>/<year>/<number>/`. A file that is
 * there already is left alone.
 * @param out the built site's folder.
 */
export const publishDownloads = async (store: string, out: string, { issue, files }: Downloads): Promise<void> => {
  const place = issue.split('/');
  for (const { name } of files) {
    const from = path.join(store, ...place, ...name.split('/'));
    const to = path.join(out, 'downloads', ...place, ...name.split('/'));
    if (await isCopied(from, to)) continue;
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(from, to);
    const { atime, mtime } = await stat(from);
    await utimes(to, atime, mtime);
  }
};
