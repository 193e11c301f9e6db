import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Imports of types count too: two files that name each other cannot be read one after the other. */
const importPattern = /^(?:import|export)\b[^'"]*?['"](\.{1,2}\/[^'"]+)['"]|\bimport\(['"](\.{1,2}\/[^'"]+)['"]\)/gmu;

const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(importPattern)].map(([, named, loaded]) => normalize(join(dirname(file), named ?? loaded ?? '')));

/** The first circle found, as its files in order of import; null where there is none. */
const findCircle = (imports: ReadonlyMap<string, readonly string[]>): string[] | null => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    const at = path.indexOf(file);
    if (at !== -1) return [...path.slice(at), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
};

test('no file imports one that leads back to it', () => {
  const files = globSync('{src,scripts,bench}/**/*.{ts,astro}').sort();
  const imports = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
  expect(findCircle(imports)).toBeNull();
});

test('a circle is found, also one by a type and one by a late import', () => {
  const files = { 'a.ts': "import type { B } from './b.ts';", 'b.ts': "export const c = () => import('./c/c.ts');" };
  const imports = new Map(Object.entries(files).map(([file, text]) => [file, importsOf(file, text)]));
  expect(findCircle(imports)).toBeNull();
  imports.set('c/c.ts', importsOf('c/c.ts', "import {\n  a,\n} from '../a.ts';"));
  expect(findCircle(imports)).toEqual(['a.ts', 'b.ts', 'c/c.ts', 'a.ts']);
});
