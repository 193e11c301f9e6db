import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../lib/project-root.ts';
import { sha256 } from './sha256.ts';

/** What the bytes of a compiled issue depend on, beside the sources. */
const parts = ['scripts/compile', 'src/domain', 'src/markdown', 'package-lock.json'];

const filesOf = async (relative: string): Promise<string[]> => {
  if (path.extname(relative) !== '') return [relative];
  const entries = await readdir(path.join(projectRoot, relative), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
};

/** A hash of the compiler itself: an issue is compiled anew when its sources or its compiler changed. */
export const compilerVersion = async (): Promise<string> => {
  const files = (await Promise.all(parts.map(filesOf))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(path.join(projectRoot, file))));
  return sha256(...files.flatMap((file, i) => [file, contents[i] ?? '']));
};
