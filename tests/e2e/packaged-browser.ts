import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import packaged from '@sparticuz/chromium';

const folder = path.resolve('.cache/browser');
const program = path.join(folder, 'unpacked', 'chromium');

/**
 * The Chromium that comes from npm, unpacked: the path of its program. The package itself unpacks into the machine's
 * temporary folder and takes whatever it finds there, also a program that another process is still writing; here it is
 * unpacked beside its place and moved there when it is whole. Called once before the tests: it sets TMPDIR meanwhile.
 */
export const unpackBrowser = async (): Promise<string> => {
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  const part = await mkdtemp(path.join(folder, 'part-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = part;
  try {
    await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(part, path.dirname(program)).catch(async (error: unknown) => {
    await rm(part, { recursive: true });
    if (!existsSync(program)) throw error;
  });
  return program;
};
