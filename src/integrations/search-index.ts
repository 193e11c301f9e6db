import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { Volume, VolumeList } from '../search/volume.ts';
import { builtPages } from './built-pages.ts';
import { orderEntries } from './order-entries.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';
import { simplifyTable } from './simplify-table.ts';
import { volumeFiles, type FileSet } from './volume-files.ts';

const writeFiles = async (folder: string, files: FileSet): Promise<void> => {
  for (const [file, content] of files) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
};

const readEntries = async (out: string): Promise<Map<string, SearchEntry[]>> => {
  const byYear = new Map<string, SearchEntry[]>();
  for await (const { file, html } of builtPages(out)) {
    const entry = searchEntry(file, html);
    if (entry === undefined) continue;
    const year = byYear.get(entry.year) ?? [];
    year.push(entry);
    byYear.set(entry.year, year);
  }
  return byYear;
};

/** Writes `search/` of a built site. Gives the volumes, newest first. */
export const writeSearchIndex = async (out: string): Promise<readonly Volume[]> => {
  const folder = path.join(out, 'search');
  const byYear = await readEntries(out);
  const volumes: Volume[] = [];
  try {
    for (const name of [...byYear.keys()].sort().reverse()) {
      const entries = orderEntries(byYear.get(name) ?? []);
      const { own, shared, version, characters } = await volumeFiles(entries);
      await writeFiles(path.join(folder, name), own);
      await writeFiles(folder, shared);
      volumes.push({ name, pages: entries.length, characters, version });
    }
  } finally {
    await close();
  }
  const list: VolumeList = { volumes };
  const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
  await writeFiles(
    folder,
    new Map([
      ['volumes.json', json(list)],
      ['simplify.json', json(simplifyTable())],
    ]),
  );
  return volumes;
};

/** After the pages are written: the search index, a volume of Pagefind's for each year. */
export const searchIndex = (): AstroIntegration => ({
  name: 'kuaixun-search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const volumes = await writeSearchIndex(fileURLToPath(dir));
      const pages = volumes.reduce((sum, volume) => sum + volume.pages, 0);
      logger.info(`检索：${String(volumes.length)} 卷，${String(pages)} 页`);
    },
  },
});
