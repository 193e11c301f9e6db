import { stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../../src/archive/list-files.ts';
import { isPage } from '../../../src/integrations/built-pages.ts';

/** A page that stands for its type. */
export interface SamplePage {
  /** What the contact sheet and the failures call it, and its files are named by: `item-long`. */
  readonly name: string;
  /** Address relative to the front page; may have a query. */
  readonly address: string;
}

const issue = 'issues/[^/]+/\\d+/\\d+';

/** Every type of page by the files it is written to. A page of no type here is one that nobody looked at. */
const pageTypes: readonly (readonly [name: string, file: RegExp])[] = [
  ['home', /^index\.html$/u],
  ['issue', new RegExp(`^${issue}/index\\.html$`, 'u')],
  ['full', new RegExp(`^${issue}/full/index\\.html$`, 'u')],
  ['brief', new RegExp(`^${issue}/brief/index\\.html$`, 'u')],
  ['item', new RegExp(`^${issue}/\\d+/index\\.html$`, 'u')],
  ['archive', /^archive\/index\.html$/u],
  ['regions', /^regions\/index\.html$/u],
  ['region', /^regions\/[^/]+\/index\.html$/u],
  ['topics', /^topics\/index\.html$/u],
  ['topic', /^topics\/[^/]+\/index\.html$/u],
  ['matrix', /^matrix\/index\.html$/u],
  ['matrix-year', /^matrix\/\d+\/index\.html$/u],
  ['figures', /^figures\/index\.html$/u],
  ['search', /^search\/index\.html$/u],
  ['sources', /^sources\/index\.html$/u],
  ['source', /^sources\/[^/]+\/index\.html$/u],
  ['subscribe', /^subscribe\/index\.html$/u],
  ['about', /^about\/index\.html$/u],
  ['guide', /^guide\/index\.html$/u],
  ['offline', /^offline\/index\.html$/u],
  ['not-found', /^404\.html$/u],
];

/** A search that finds much, so that results are looked at too. */
const searches: readonly SamplePage[] = [
  { name: 'search-hits', address: 'search/?q=%E7%9A%84' },
  { name: 'search-nothing', address: 'search/?q=%E7%9A%84%E7%9A%84%E7%9A%84%E7%9A%84' },
];

const pageAddress = (file: string): string => file.replace(/(^|\/)index\.html$/u, '$1');

/** The longest (of sources a middling one) and the shortest page of every type that a built site has. Throws where a page is of no known type. */
export const samplePages = async (out: string): Promise<readonly SamplePage[]> => {
  const files = (await listFiles(out)).filter(isPage);
  const strange = files.filter((file) => !pageTypes.some(([, pattern]) => pattern.test(file)));
  if (strange.length > 0) throw new Error(`pages of no known type; add it to the table: ${strange.join(', ')}`);
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(path.join(out, file))).size })));
  const samples = pageTypes.flatMap(([name, pattern]) => {
    const ofType = sized.filter(({ file }) => pattern.test(file)).sort((a, b) => b.size - a.size);
    // Axe-core compares the boxes of a text by pairs: the longest source alone would take it as long as all the rest.
    const longest = ofType[name === 'source' ? Math.floor(ofType.length / 2) : 0];
    const shortest = ofType.at(-1);
    if (longest === undefined || shortest === undefined) return [];
    if (longest === shortest) return [{ name, address: pageAddress(longest.file) }];
    return [
      { name: `${name}-long`, address: pageAddress(longest.file) },
      { name: `${name}-short`, address: pageAddress(shortest.file) },
    ];
  });
  return [...samples, ...searches];
};
