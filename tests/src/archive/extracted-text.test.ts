import { mkdtemp, mkdir, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../../scripts/lib/sha256.ts';
import { readSources } from '../../../src/archive/read-sources.ts';
import type { SourceLedger } from '../../../src/domain/ledger.ts';

let sources: string;
const raw = Buffer.from('<html><p>村口的桥修好了。</p></html>');
const text = '村口的桥修好了。\n';
const ledger: SourceLedger = {
  id: 'yi-ye',
  sha256: sha256(raw),
  encoding: 'utf-8',
  kind: 'webpage',
  characters: text.length,
  text: 'text.txt',
  repairs: [],
  dropped: [],
  warnings: [],
};
const ledgers = new Map([['yi-ye', ledger]]);

beforeEach(async () => {
  sources = await mkdtemp(path.join(tmpdir(), 'kuaixun-'));
  const folder = path.join(sources, 'yi-ye');
  await mkdir(folder);
  await writeFile(path.join(folder, 'raw.html'), raw);
  await writeFile(path.join(folder, 'text.txt'), text);
  const issue = { publication: 'mou-kan', year: 2024, number: 1 };
  const record = {
    title: '一页',
    origin: '某网',
    received: '2024-02-19',
    file: 'raw.html',
    sha256: sha256(raw),
    issue,
  };
  await writeFile(path.join(folder, 'source.yaml'), stringify(record));
});
afterEach(() => rm(sources, { recursive: true }));

test('the text of a page is what the compiler took out of it', async () => {
  const { sources: entries, messages } = await readSources(sources, ledgers);
  expect(entries.map((entry) => entry.text)).toEqual([text]);
  expect(messages).toEqual([]);
});

test('where it is missing, that is said with the cure', async () => {
  await unlink(path.join(sources, 'yi-ye', 'text.txt'));
  const { messages } = await readSources(sources, ledgers);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['file-missing']);
});
