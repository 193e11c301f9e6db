import { decode } from './decode.ts';
import { isDocx } from './docx/docx-parts.ts';
import { startsWith } from './encoding/byte-order-marks.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import type { SourceText } from './source-text.ts';

/** A reader by what its files begin with. `path` is for messages. */
interface BinaryReader {
  readonly takes: (bytes: Uint8Array) => boolean;
  readonly read: (path: string, bytes: Uint8Array) => Promise<SourceText>;
}

/**
 * Formats told by their bytes, before anything is decoded. What none takes is text. A reader and the library it needs
 * are loaded when a file of its kind comes: most runs see none.
 */
export const binaryReaders: readonly BinaryReader[] = [
  {
    takes: (bytes) => startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]),
    read: async (path, bytes) => (await import('./pdf/read-pdf.ts')).readPdf(path, bytes),
  },
  { takes: isDocx, read: async (path, bytes) => (await import('./docx/read-docx.ts')).readDocx(path, bytes) },
];

/** Text of any encoding, plain or the source of a page. Throws what `decode` throws. */
export const readText = async (path: string, bytes: Uint8Array): Promise<SourceText> => {
  const { encoding, text, warnings } = decode(path, bytes);
  if (!looksLikeHtml(text)) return { format: 'text', encoding, text, aside: [], published: null, warnings };
  const { readHtml } = await import('./html/read-html.ts');
  return { format: 'html', encoding, ...readHtml(path, text), warnings };
};
