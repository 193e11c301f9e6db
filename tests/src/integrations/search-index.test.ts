import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../src/archive/list-files.ts';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import { simplifyTable } from '../../../src/integrations/simplify-table.ts';
import type { PageRecord, VolumeList } from '../../../src/search/volume.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'kuaixun-index-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

const addPage = async (year: number, item: number, text: string): Promise<void> => {
  const folder = path.join(out, 'issues', 'kx', String(year), '1', String(item));
  await mkdir(folder, { recursive: true });
  const data = `data-kind="item" data-publication="kx" data-year="${String(year)}" data-number="1" data-item="${String(item)}"`;
  await writeFile(
    path.join(folder, 'index.html'),
    `<main data-pagefind-body ${data} data-title="题"><p>${text}</p></main>`,
  );
};

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(path.join(out, file), 'utf8')) as T;

const snapshot = async (): Promise<[string, string][]> => {
  const files = await listFiles(path.join(out, 'search'));
  return Promise.all(
    files.map(async (file) => [file, (await readFile(path.join(out, 'search', file))).toString('hex')]),
  );
};

test('writes a volume a year, newest first, each with what it alone needs, and the same bytes again', async () => {
  await addPage(2023, 1, '去年的事');
  await addPage(2024, 1, '今年的事');
  await addPage(2024, 2, '今年的另一件事');
  const volumes = await writeSearchIndex(out);
  expect(volumes.map(({ name, pages }) => [name, pages])).toEqual([
    ['2024', 2],
    ['2023', 1],
  ]);
  expect((await readJson<VolumeList>('search/volumes.json')).volumes).toEqual(volumes);

  const records = await readJson<PageRecord[]>('search/2024/pages.json');
  expect(records.map(({ url }) => url)).toEqual(['issues/kx/2024/1/1/', 'issues/kx/2024/1/2/']);
  const files = await listFiles(path.join(out, 'search'));
  for (const { id } of records) expect(files).toContain(`2024/fragment/${id}.pf_fragment`);
  const kinds = new Set(files.filter((file) => file.startsWith('2023/')).map((file) => path.extname(file)));
  expect(kinds).toEqual(new Set(['.json', '.pf_fragment', '.pf_index', '.pf_meta']));
  expect(files.filter((file) => !/^\d/u.test(file))).toEqual([
    'pagefind.js',
    'simplify.json',
    'volumes.json',
    'wasm.unknown.pagefind',
  ]);

  const first = await snapshot();
  expect(await writeSearchIndex(out)).toEqual(volumes);
  expect(await snapshot()).toEqual(first);
});

test('traditional characters of all three standards become simplified ones; simplified ones stay', () => {
  const table = simplifyTable();
  expect(Array.from('發產國裡裏爲為').map((character) => table[character])).toEqual(Array.from('发产国里里为为'));
  expect(Array.from('发产国里为').filter((character) => table[character] !== undefined)).toEqual([]);
});
