import { createHash } from 'node:crypto';
import type { Warning } from '../../../src/domain/ledger.ts';
import { decode } from './decode.ts';

/** A source as text: what the reader of its kind of file made of its bytes. */
export interface ReadSource {
  /** As the user gave it. */
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** See `Decoded`. */
  readonly encoding: string;
  /** The decoded text without BOM: what every span points into. */
  readonly text: string;
  /** The file is UTF-8 text and `text` is all of it, so that a reader of the JSON can decode it without our help. */
  readonly plainUtf8: boolean;
  readonly warnings: readonly Warning[];
}

/** Bytes → text. Throws `KuaixunError` where there is no text to be had; see `decode`. */
export const readSource = (path: string, bytes: Uint8Array): ReadSource => {
  const decoded = decode(path, bytes);
  const plainUtf8 = decoded.encoding === 'utf-8' && !decoded.text.includes('\ufffd');
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), ...decoded, plainUtf8 };
};
