import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './project-root.ts';
import { sha256 } from './sha256.ts';

const filesOf = async (relative: string): Promise<string[]> => {
  if (path.extname(relative) !== '') return [relative];
  const entries = await readdir(path.join(projectRoot, relative), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
};

/** A hash of a part of the program: of the files named, and of all in the folders named, relative to the checkout. */
export const hashProgram = async (parts: readonly string[]): Promise<string> => {
  const files = (await Promise.all(parts.map(filesOf))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(path.join(projectRoot, file))));
  return sha256(...files.flatMap((file, i) => [file, contents[i] ?? '']));
};
