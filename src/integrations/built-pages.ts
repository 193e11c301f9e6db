import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, as paths relative to it with forward slashes, sorted. */
export const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
};

/** The pages of a built site, one after another, so that an archive of any size can be read. */
export async function* builtPages(folder: string): AsyncGenerator<{ readonly file: string; readonly html: string }> {
  for (const file of await listFiles(folder)) {
    if (file.endsWith('.html')) yield { file, html: await readFile(path.join(folder, file), 'utf8') };
  }
}
