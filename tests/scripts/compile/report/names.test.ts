import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { doubtName, repairName } from '../../../../scripts/compile/report/names.ts';

const root = path.resolve(import.meta.dirname, '../../../../scripts/compile');
const codes = (): string[] => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(/\bcode: '([a-z-]+)'/gu)].map(([, code = '']) => code),
  );
  return [...new Set(found)].sort();
};

test('every code that a step gives has a name in Chinese', () => {
  expect(codes().length).toBeGreaterThan(15);
  expect(codes().filter((code) => doubtName(code) === code && repairName(code) === code)).toEqual([]);
});
