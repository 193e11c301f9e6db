import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** A copy of the fixture archive for each test, and what is said on the console. */
export const useArchive = () => {
  const place = { folder: '', env: {} as NodeJS.ProcessEnv, said: [] as string[] };
  beforeEach(async () => {
    place.folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-check-'));
    await cp('tests/fixtures/content', path.join(place.folder, 'content'), { recursive: true });
    await cp('tests/fixtures/sources', path.join(place.folder, 'sources'), { recursive: true });
    place.env = {
      KUAIXUN_CONTENT: path.join(place.folder, 'content'),
      KUAIXUN_SOURCES: path.join(place.folder, 'sources'),
    };
    place.said = [];
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => {
      place.said.push(String(line));
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(place.folder, { recursive: true });
  });
  return place;
};
