import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fontSet } from '../../../../../scripts/distribute/writers/typst/font-set.ts';
import { fontFile } from '../../../../../src/og/font-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kuaixun-font-'));

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the fonts that ship have all of GB 2312, and characters of names beyond it', () => {
  const { has, folders } = fontSet();
  const decoder = new TextDecoder('gb18030');
  const level = Array.from({ length: 72 }, (_, row) =>
    Array.from({ length: 94 }, (_cell, cell) => decoder.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))),
  ).flat();
  // Five places of the last row of the first level are not assigned.
  const missing = level.filter((character) => !has(character.codePointAt(0) ?? 0) && !/\p{Co}|\uFFFD/u.test(character));
  expect(missing).toEqual([]);
  for (const character of '昇玥堃𫖮珺喆彧□①⑩—…') expect(has(character.codePointAt(0) ?? 0)).toBe(true);
  expect(has('𪚥'.codePointAt(0) ?? 0)).toBe(false);
  expect(folders).toHaveLength(4);
});

test('an office brings its own 仿宋, known by the name in the file', () => {
  const file = path.join(folder, 'own.ttf');
  writeFileSync(file, fontFile(400));
  vi.stubEnv('KUAIXUN_FONT_FANGSONG', file);
  expect(fontSet().fangsong).toMatchObject({ family: 'Noto Serif SC' });
});

test.each([
  ['font-missing', path.join(folder, 'nowhere.ttf')],
  ['font-unreadable', import.meta.filename],
])('%s where the environment names what cannot be used', (code, file) => {
  vi.stubEnv('KUAIXUN_FONT', file);
  expect(fontSet).toThrow(expect.objectContaining({ code }));
});
