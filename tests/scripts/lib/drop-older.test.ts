import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dropOlder } from '../../../scripts/lib/drop-older.ts';

test('of what is older than the newest the last stays, and all that is newer or not ours', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'drop-older-'));
  const put = async (name: string, age: number): Promise<void> => {
    if (name.endsWith('.bin')) await writeFile(path.join(folder, name), '');
    else await mkdir(path.join(folder, name, 'within'), { recursive: true });
    const time = new Date(Date.UTC(2024, 0, 31 - age));
    await utimes(path.join(folder, name), time, time);
  };
  for (const [age, name] of ['newer', 'newest', 'last', 'older', 'oldest.bin', 'not-ours'].entries()) {
    await put(name, age);
  }
  const ours = /^[a-z]+(?:\.bin)?$/u;
  await Promise.all([dropOlder(folder, 'newest', ours), dropOlder(folder, 'newest', ours)]);
  expect((await readdir(folder)).sort()).toEqual(['last', 'newer', 'newest', 'not-ours']);
  await dropOlder(folder, 'missing', ours);
  expect(await readdir(folder)).toHaveLength(4);
  await rm(folder, { recursive: true });
  await expect(dropOlder(folder, 'newest', ours)).resolves.toBeUndefined();
});
