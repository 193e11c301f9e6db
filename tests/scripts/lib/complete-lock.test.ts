import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { completeLock, missingEntries, type LockFile } from '../../../scripts/lib/complete-lock.ts';
import { projectRoot } from '../../../scripts/lib/project-root.ts';

const lock: LockFile = {
  packages: {
    '': {},
    'node_modules/engine': {
      version: '2.0.0',
      optionalDependencies: { 'engine-linux-x64-gnu': '2.0.0', 'engine-darwin-arm64': '2.0.0' },
    },
    'node_modules/engine-linux-x64-gnu': { version: '2.0.0' },
    'node_modules/tool': { version: '3.0.0', optionalDependencies: { engine: '^1.9.0' } },
    'node_modules/old': { version: '1.0.0', dev: true },
    'node_modules/old/node_modules/engine': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'engine-linux-x64-gnu': '1.0.0' },
    },
  },
};

test('what is missing is entered where npm looks for it, with its platform', () => {
  expect(missingEntries(lock)).toEqual({
    'node_modules/engine-darwin-arm64': { version: '2.0.0', cpu: ['arm64'], optional: true, os: ['darwin'] },
    'node_modules/old/node_modules/engine/node_modules/engine-linux-x64-gnu': {
      version: '1.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['glibc'],
      optional: true,
      os: ['linux'],
    },
  });
});

test('a completed lock lacks nothing, and completing it again changes nothing', () => {
  const complete = completeLock(lock);
  expect(missingEntries(complete)).toEqual({});
  expect(JSON.stringify(completeLock(complete))).toBe(JSON.stringify(complete));
});

test('the lock of this repository names every platform, and no address', async () => {
  const text = await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8');
  expect(Object.keys(missingEntries(JSON.parse(text) as LockFile))).toEqual([]);
  expect(text).not.toContain('"resolved"');
});
