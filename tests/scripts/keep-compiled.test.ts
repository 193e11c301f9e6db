import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.ts';

let root = '';
const inScripts = (file: string): string => path.join(root, 'scripts', file);
const write = (file: string, code: string): Promise<void> => writeFile(inScripts(file), code);

/** A program of three modules in a folder of its own, with the project's means to keep it. */
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'keep-compiled-'));
  await mkdir(inScripts('lib'), { recursive: true });
  const means = ['bundle-program', 'drop-older', 'sha256', 'write-atomically'].map((name) => `lib/${name}.ts`);
  for (const file of ['keep-compiled.mjs', ...means]) {
    await cp(path.join(projectRoot, 'scripts', file), inScripts(file));
  }
  await symlink(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'));
  await writeFile(path.join(root, 'package.json'), '{ "type": "module" }');
  await write('lib/word.ts', "export const word: string = '一';\n");
  await write('lib/later.ts', 'export const here = import.meta.dirname;\n');
  const later = "const { here } = await import('./lib/later.ts');\n";
  const tell = 'console.log(JSON.stringify([word, here, import.meta.url, new Error().stack]));\n';
  await write('tell.ts', `import { word } from './lib/word.ts';\n${later}${tell}`);
});
afterAll(() => rm(root, { recursive: true }));

interface Told {
  readonly word: string;
  readonly here: string;
  readonly url: string;
  /** Whether it ran from the file that is kept. */
  readonly kept: boolean;
}

const run = async (env: NodeJS.ProcessEnv = {}): Promise<Told> => {
  const options = [`--import=${inScripts('keep-compiled.mjs')}`, inScripts('tell.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, options, { env: { ...process.env, ...env } });
  const [word = '', here = '', url = '', stack = ''] = JSON.parse(stdout) as string[];
  return { word, here, url, kept: stack.includes(path.join('.cache', 'program')) };
};

const inKept = (name: string): string => path.join(root, '.cache', 'program', 'tell', name);
const made = (): Promise<string> => readFile(inKept('made.json'), 'utf8');

test('a program runs from the file that is kept, knows its own place, and is made anew after an edit', async () => {
  const first = await run();
  expect(first).toMatchObject({ word: '一', here: inScripts('lib'), kept: true });
  expect(first.url).toMatch(/scripts\/tell\.ts$/u);
  const record = await made();
  expect(await run()).toEqual(first);
  expect(await made()).toBe(record);

  await write('lib/word.ts', "export const word: string = '二';\n");
  expect(await run()).toEqual({ ...first, word: '二' });
  expect(await made()).not.toBe(record);
});

test('of what was kept before only the last stays, however many make it anew at once', async () => {
  await mkdir(inKept('not-ours'), { recursive: true });
  for (const word of ['三', '四', '五']) {
    await write('lib/word.ts', `export const word: string = '${word}';\n`);
    for (const told of await Promise.all([run(), run(), run()])) expect(told).toMatchObject({ word, kept: true });
  }
  const { program } = JSON.parse(await made()) as { program: string };
  const names = await readdir(inKept('.'));
  expect(names).toEqual(expect.arrayContaining(['made.json', 'not-ours', path.dirname(program)]));
  expect(names).toHaveLength(4);
  // What Node compiled of a program goes with it.
  expect(await readdir(inKept(path.dirname(program)))).toContain('node');
  expect(await readdir(path.join(root, '.cache'))).toEqual(['program']);
});

test('without the cache each module runs from its own file', async () => {
  expect(await run({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ here: inScripts('lib'), kept: false });
});

test('where nothing can be kept the program runs all the same', async () => {
  await rm(path.join(root, '.cache'), { recursive: true, force: true });
  await writeFile(path.join(root, '.cache'), '');
  expect(await run()).toMatchObject({ here: inScripts('lib'), kept: false });
});
