import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/lib/project-root.ts';
import { runStep } from '../../../../scripts/lib/run-step.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-distribute-'));
  await cp(path.join(projectRoot, 'src', 'content'), path.join(folder, 'content'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const distribute = (...args: readonly string[]) =>
  runStep([process.execPath, 'scripts/distribute.ts', ...args], {
    env: {
      KUAIXUN_CONTENT: path.join(folder, 'content'),
      KUAIXUN_CACHE: path.join(folder, 'cache'),
      KUAIXUN_OUT: path.join(folder, 'out'),
    },
  });

const made = async (key: string): Promise<string[]> =>
  (await readdir(path.join(folder, 'cache', 'downloads', key))).sort();

test('an issue whose text changed is made anew, and what no longer holds goes', async () => {
  const key = 'shengqing-cankao/2024/1';
  expect((await distribute(key, '--only', 'json,email')).code).toBe(0);
  expect(await made(key)).toHaveLength(4);
  expect((await distribute(key, '--only', 'json')).output).not.toContain('［1/');

  const file = path.join(folder, 'content', 'publications', 'shengqing-cankao.yaml');
  await writeFile(
    file,
    'name: 改名的刊物\npublisher: 某社\ndescription: 试。\narchiveStart: { year: 2023, number: 1, serial: 1 }\n',
  );
  const again = await distribute(key, '--only', 'json');
  expect(again.output).toContain('［1/1］');
  // The letter still has the old name: it is not offered beside the new file.
  expect(await made(key)).toEqual(['manifest.json', 'shengqing-cankao-2024-1.json']);
});

test('an issue that cannot be read is named with its line, and the others are made', async () => {
  const broken = path.join(folder, 'content', 'issues', 'shengqing-cankao', '2025', '1.md');
  await writeFile(broken, '---\n刊物: shengqing-cankao\n---\n');
  const { code, output } = await distribute('--only', 'json');
  expect(code).toBe(1);
  expect(output).toMatch(/2025[/\\]1\.md:\d+:\d+ /u);
  expect(await made('jinri-keji-kuaixun/2024/6')).toContain('jinri-keji-kuaixun-2024-6.json');
});
