import { createHash } from 'node:crypto';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { binaryReaders, readText } from './readers.ts';
import type { SourceText } from './source-text.ts';
import { refuseOversized } from './refuse-oversized.ts';

/** A source as text: what the reader of its kind of file made of its bytes. */
export interface ReadSource extends SourceText {
  /** As the user gave it. */
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** The file is UTF-8 text and `text` is all of it, so that a reader of the JSON can decode it without our help. */
  readonly plainUtf8: boolean;
}

/**
 * Bytes → text, by the reader of their format. Throws `KuaixunError` where there is no text to be had; see `decode`,
 * `readDocx` and `readPdf`.
 */
export const readSource = async (path: string, bytes: Uint8Array): Promise<ReadSource> => {
  refuseOversized(path, bytes);
  const reader = binaryReaders.find(({ takes }) => takes(bytes));
  const read = await (reader?.read ?? readText)(path, bytes);
  if (!/\S/u.test(read.text)) {
    throw new KuaixunError('empty-file', `${path} 第 1 行起没有一个字`, '请确认文件里有文字而不只是图片或空白，再编译');
  }
  const plainUtf8 = read.format === 'text' && read.encoding === 'utf-8' && !read.text.includes('\ufffd');
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), ...read, plainUtf8 };
};
