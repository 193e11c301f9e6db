import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Names of folders that hold a bundle: `bundle-program.ts` gives them by a hash. */
const bundle = /^[\da-f]{16}$/u;

/**
 * Deletes the bundles of a folder that are older than the one named, but for the one before it, of which a program that
 * still runs may load a part. Never throws: what another process deletes at the same time is gone all the same, and
 * what cannot be deleted costs room and nothing else.
 */
export const dropOldBundles = async (folder: string, newest: string): Promise<void> => {
  try {
    const names = (await readdir(folder)).filter((name) => bundle.test(name));
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
