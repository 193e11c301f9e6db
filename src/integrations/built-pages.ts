import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../archive/list-files.ts';

/** Files to take away are no pages of the site, though some are HTML: a letter, posts for WeChat. */
export const isPage = (file: string): boolean => file.endsWith('.html') && !file.startsWith('downloads/');

/** The pages of a built site, one after another, so that an archive of any size can be read. */
export async function* builtPages(folder: string): AsyncGenerator<{ readonly file: string; readonly html: string }> {
  for (const file of await listFiles(folder)) {
    if (isPage(file)) yield { file, html: await readFile(path.join(folder, file), 'utf8') };
  }
}
