import { readFile } from 'node:fs/promises';

const folder = new URL('./cmaps/', import.meta.url);

/** What PDF.js asks its factory for: `kind` is the name of the option that would say where the file is. */
interface Request {
  readonly kind: string;
  readonly filename: string;
}

/**
 * The predefined character maps (ISO 32000-1, 9.7.5.2) that files in Chinese use without saying in Unicode what their
 * codes mean, from Adobe's cmap resources in the form PDF.js reads (`cmaps/`, with their licence). `missing` collects
 * the names of those asked for that are not there.
 */
export const characterMaps = (): { readonly BinaryDataFactory: object; readonly missing: Set<string> } => {
  const missing = new Set<string>();
  class BinaryDataFactory {
    async fetch({ kind, filename }: Request): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error(`no ${kind}`);
      if (!/^[\w-]+\.bcmap$/u.test(filename)) throw new Error(`no character map ${filename}`);
      try {
        return Uint8Array.from(await readFile(new URL(filename, folder)));
      } catch (cause) {
        missing.add(filename.replace(/\.bcmap$/u, ''));
        throw cause;
      }
    }
  }
  return { BinaryDataFactory, missing };
};
