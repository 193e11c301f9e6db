import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceSchema } from '../../src/domain/source.ts';
import { mangle } from '../helpers/press/mangle.ts';
import { facts } from './facts.ts';

const root = new URL('../../', import.meta.url);
const shared = new URL('../shared/', root);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const solid = (text: string): string => text.replaceAll(/\s+/gu, '');

/** The public report that each sample retells, in ../shared. */
const models: Record<string, string> = {
  'gongxin-yaowen-2023': 'sources/003_92d6c15f785f93fb.txt',
  'xinzhi-shengchanli-2024': 'sources/000_65abb325231ede49.txt',
  'geidi-xinzhi-2024': 'gold/004.restored.txt',
  'kaigong-diyitian-2025': 'sources/002_005d18c4153e3fff.txt',
  'xinchun-diyihui-2024': 'sources/001_6c0fa2480ab08f31.txt',
};

/** The page that was mangled after it was written. */
const mangledId = 'geidi-xinzhi-2024';
const cleanPage = (): string => read('tests/fixtures/press/geidi-xinzhi.clean.txt');
const prose = (id: string): string => solid(id === mangledId ? cleanPage() : read(`sources/${id}/raw.txt`));

/** Every stretch of `size` characters without a full stop; the same measure that guards the whole repository. */
const stretches = (text: string, size: number): string[] =>
  (solid(text).match(/[㐀-鿿，、；：“”‘’《》（）0-9A-Za-z.%]+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - size + 1) }, (_, i) => run.slice(i, i + size)),
  );

const numbers = (text: string): string[] => solid(text).match(/\d+(?:\.\d+)?%?/gu) ?? [];

test('every sample is known here', () => {
  const ids = readdirSync(new URL('sources/', root), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(ids.sort()).toEqual(Object.keys(models).sort());
});

describe.each(Object.keys(models))('sources/%s', (id) => {
  const record = sourceSchema.parse(parse(read(`sources/${id}/source.yaml`)));

  test('its record says what it is, and the checksum is that of its bytes', () => {
    const bytes = readFileSync(new URL(`sources/${id}/${record.file}`, root));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.sha256);
    expect(record.note).toBe('示例：依据公开报道改写');
    expect(record.published).not.toBeNull();
  });

  test.each(facts[id] ?? [])('holds the fact %s', (fact) => {
    expect(prose(id)).toContain(fact);
  });

  const model = new URL(models[id] ?? '', shared);
  describe.skipIf(!existsSync(model))('beside the report it retells', () => {
    test('each of its facts stands there too, and no number of its own was made up', () => {
      const report = solid(readFileSync(model, 'utf8'));
      expect((facts[id] ?? []).filter((fact) => !report.includes(fact))).toEqual([]);
      const known = new Set(numbers(report));
      expect(numbers(prose(id)).filter((number) => !known.has(number))).toEqual([]);
    });
  });
});

test('the mangled page is its clean text put through the press', () => {
  expect(read(`sources/${mangledId}/raw.txt`)).toBe(mangle(cleanPage()));
});

describe.skipIf(!existsSync(shared))('the wording is our own', () => {
  const size = 24;
  // Read by the tests, not beside them: what stands beside tests runs even where they are skipped.
  let taken = new Set<string>();
  beforeAll(() => {
    const reports = Object.values(models).map((path) => readFileSync(new URL(path, shared), 'utf8'));
    taken = new Set(reports.flatMap((report) => stretches(report, size)));
  });

  test.each(Object.keys(models))('no stretch of 24 characters of %s stands in a report', (id) => {
    expect(stretches(prose(id), size).filter((stretch) => taken.has(stretch))).toEqual([]);
  });
});
