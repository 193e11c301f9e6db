import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { PageRecord } from '../search/volume.ts';
import { charactersToInclude, toContent } from '../search/tokens.ts';
import type { SearchEntry } from './search-entry.ts';

/** Files by their path. */
export type FileSet = ReadonlyMap<string, Uint8Array>;

export interface VolumeFiles {
  /** What the volume itself needs, relative to its folder. */
  readonly own: FileSet;
  /** What all volumes share: Pagefind's browser module and its WebAssembly. The same for every volume. */
  readonly shared: FileSet;
  readonly version: string;
  /** What Pagefind was told are words. */
  readonly characters: string;
}

/** Pagefind's own signature before what it compresses. */
const signature = 'pagefind_dcd';
const ownFile = /^(?:fragment|index)\/|^pagefind\.[^/]+\.pf_meta$/u;
const wasm = 'wasm.unknown.pagefind';

/** Pagefind puts together `wasm.` + this + `.pagefind` within the volume's folder: it leads to the shared file. */
const sharedWasm = '/../../wasm.unknown';

const expectNoErrors = ({ errors }: { readonly errors: readonly string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

const readFragment = (bytes: Uint8Array): { readonly url: string } =>
  JSON.parse(gunzipSync(bytes).toString('utf8').slice(signature.length)) as { url: string };

const toRecord = (id: string, entry: SearchEntry): PageRecord => {
  const { url, title, kind, item, group, publication, date, regions, topics } = entry;
  return { id, url, title, kind, item, group, publication, date, regions, topics };
};

const collect = async (index: PagefindIndex, contents: readonly string[]): Promise<FileSet> => {
  // One at a time and in order: the index depends on it.
  for (const [number, content] of contents.entries()) {
    expectNoErrors(await index.addCustomRecord({ url: String(number), content, language: 'zh', meta: {} }));
  }
  const made = await index.getFiles();
  expectNoErrors(made);
  await index.deleteIndex();
  return new Map(made.files.map(({ path, content }) => [path, content]));
};

/**
 * Makes the index of one volume: Pagefind's files for pages that are cut into words by `tokens.ts`, and `pages.json`,
 * which says in the order of `entries` what each of Pagefind's ids is. The same entries give the same bytes. Titles are
 * kept out of Pagefind, which would find a page by a title that its text does not hold.
 */
export const volumeFiles = async (entries: readonly SearchEntry[]): Promise<VolumeFiles> => {
  const contents = entries.map(({ paragraphs }) => toContent(paragraphs));
  const characters = charactersToInclude(contents);
  const created = await createIndex({ forceLanguage: 'zh', includeCharacters: characters });
  expectNoErrors(created);
  if (created.index === undefined) throw new Error('Pagefind made no index');
  const files = await collect(created.index, contents);

  const records = new Map<number, PageRecord>();
  for (const [path, content] of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    if (id === undefined) continue;
    const number = Number(readFragment(content).url);
    const entry = entries[number];
    if (entry !== undefined) records.set(number, toRecord(id, entry));
  }
  if (records.size !== entries.length) throw new Error('Pagefind left a page out');

  const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');
  const own = new Map([...files].filter(([path]) => ownFile.test(path)));
  const entryFile = text('pagefind-entry.json').replaceAll('"wasm":null', `"wasm":"${sharedWasm}"`);
  own.set('pagefind-entry.json', Buffer.from(entryFile));
  own.set('pages.json', Buffer.from(JSON.stringify(entries.map((_, number) => records.get(number)))));

  const hash = createHash('sha256');
  for (const path of [...own.keys()].sort()) hash.update(path).update(own.get(path) ?? '');
  const shared = new Map([...files].filter(([path]) => path === 'pagefind.js' || path === wasm));
  return { own, shared, version: hash.digest('hex').slice(0, 8), characters };
};
