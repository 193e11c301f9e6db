import { decode } from './decode.ts';
import { isDocx } from './docx/docx-parts.ts';
import { readDocx } from './docx/read-docx.ts';
import { startsWith } from './encoding/byte-order-marks.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { SourceText } from './source-text.ts';

/** A reader by what its files begin with. `path` is for messages. */
interface BinaryReader {
  readonly takes: (bytes: Uint8Array) => boolean;
  readonly read: (path: string, bytes: Uint8Array) => Promise<SourceText>;
}

/** Formats told by their bytes, before anything is decoded. What none takes is text. */
export const binaryReaders: readonly BinaryReader[] = [
  { takes: (bytes) => startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]), read: readPdf },
  { takes: isDocx, read: readDocx },
];

/** Text of any encoding, plain or the source of a page. Throws what `decode` throws. */
export const readText = (path: string, bytes: Uint8Array): SourceText => {
  const { encoding, text, warnings } = decode(path, bytes);
  if (!looksLikeHtml(text)) return { format: 'text', encoding, text, aside: [], published: null, warnings };
  return { format: 'html', encoding, ...readHtml(path, text), warnings };
};
