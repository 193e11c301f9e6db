import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Deletes what a cache keeps under names of one pattern and is older than the one named, but for the one before it,
 * which a program that still runs may read. Never throws: what another process deletes at the same time is gone all the
 * same, and what cannot be deleted costs room and nothing else.
 */
export const dropOlder = async (folder: string, newest: string, pattern: RegExp): Promise<void> => {
  try {
    const names = (await readdir(folder)).filter((name) => pattern.test(name));
    const dated = await Promise.all(
      names.map(async (name) => ({ name, time: (await stat(path.join(folder, name))).mtimeMs })),
    );
    const limit = dated.find(({ name }) => name === newest)?.time ?? 0;
    const [, ...old] = dated.filter(({ time }) => time < limit).sort((a, b) => b.time - a.time);
    for (const { name } of old) await rm(path.join(folder, name), { recursive: true, force: true });
  } catch {
    // Another process is at it, or nothing may be deleted.
  }
};
