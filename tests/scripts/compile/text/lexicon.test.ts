import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepLexicon } from '../../../../scripts/compile/run/keep-lexicon.ts';
import { foldersOf } from '../../../../scripts/compile/run/folders.ts';
import { buildLexicon } from '../../../../scripts/compile/text/build-lexicon.ts';
import { tablesFromBytes, tablesToBytes } from '../../../../scripts/compile/text/lexicon-tables.ts';
import { frequencyOf, lookUp, pairCount, pairRarity } from '../../../../scripts/compile/text/lexicon.ts';

const tables = buildLexicon();

test.each([
  ['会议', { frequency: 28363, tag: 'n' }],
  ['B超', { frequency: 3, tag: 'n' }],
  ['会议会议', undefined],
  ['一二三四五六', undefined],
])('%s as jieba’s dictionary has it', (word, entry) => {
  expect(lookUp(word)).toEqual(entry);
  expect(frequencyOf(`的${word}的`, 1, 1 + word.length)).toBe(entry?.frequency ?? 0);
});

test('a pair within a word is less rare than one across two', () => {
  expect(pairCount('会', '议')).toBeGreaterThan(pairCount('议', '会'));
  expect(pairRarity('会'.charCodeAt(0), '议'.charCodeAt(0))).toBeLessThan(9);
});

test('tables come back from their bytes; bytes that are not whole give none', () => {
  const bytes = new Uint8Array(tablesToBytes(tables));
  const back = tablesFromBytes(bytes);
  expect(back?.lines).toHaveLength(tables.lines.length);
  expect(back && Buffer.compare(tablesToBytes(back), bytes)).toBe(0);
  expect(tablesFromBytes(bytes.subarray(0, 1 << 20))).toBeNull();
});

describe('kept in the cache', () => {
  let cache = '';
  beforeAll(async () => {
    cache = await mkdtemp(path.join(tmpdir(), 'kuaixun-lexicon-'));
  });
  afterAll(() => rm(cache, { recursive: true }));

  const keep = async (): Promise<Buffer> => {
    await keepLexicon(foldersOf({ KUAIXUN_CACHE: cache }));
    const [file = ''] = await readdir(path.join(cache, 'lexicon'));
    return readFile(path.join(cache, 'lexicon', file));
  };

  test('the first run leaves them, the next finds them, and one that finds half of them makes them anew and leaves no old ones but the last', async () => {
    const first = await keep();
    expect(first.equals(tablesToBytes(tables))).toBe(true);
    expect((await keep()).equals(first)).toBe(true);
    expect(lookUp('会议')?.tag).toBe('n');
    const [file = ''] = await readdir(path.join(cache, 'lexicon'));
    await truncate(path.join(cache, 'lexicon', file), 1 << 20);
    const [older, last] = ['f'.repeat(63) + 'e.bin', 'f'.repeat(64) + '.bin'] as const;
    for (const [year, name] of [older, last].entries()) {
      await writeFile(path.join(cache, 'lexicon', name), '');
      await utimes(path.join(cache, 'lexicon', name), new Date(), new Date(Date.UTC(2020 + year)));
    }
    expect((await keep()).equals(first)).toBe(true);
    expect((await readdir(path.join(cache, 'lexicon'))).sort()).toEqual([file, last]);
  });
});
