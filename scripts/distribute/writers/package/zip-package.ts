import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file of a package: its path, and what it says. */
export type PackageFile = readonly [path: string, content: string | Uint8Array];

/** One time for all entries, so that the same files make the same bytes: the first that ZIP can write. */
const mtime = '1980-01-01T00:00:00';

/** Deflate cannot make these smaller; the `mimetype` of an EPUB must be stored as it is (OCF 3.3, 4.3). */
const stored = /^mimetype$|\.(png|jpg)$/u;

/** Files → ZIP, in their order. The same files give the same bytes. */
export const zipPackage = (files: readonly PackageFile[]): Uint8Array => {
  const entries: Zippable = {};
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [bytes, { level: stored.test(path) ? 0 : 9 }];
  }
  return zipSync(entries, { mtime });
};
