import path from 'node:path';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { sha256 } from '../../lib/sha256.ts';
import { readBytes } from './compile-file.ts';
import type { SourceFolder } from './read-records.ts';

/** The bytes of a source, held to its record. Throws `file-missing`, `source-changed`. */
export const readRecorded = async ({ folder, record }: SourceFolder): Promise<Uint8Array> => {
  const file = path.join(folder, record.file);
  const bytes = await readBytes(file);
  const found = sha256(bytes);
  if (found === record.sha256) return bytes;
  throw new KuaixunError(
    'source-changed',
    `${file} 与记录不符：记录的校验和是 ${record.sha256.slice(0, 12)}…，文件是 ${found.slice(0, 12)}…`,
    `来源收到后不应改动，请恢复原文件；若确是重新收到的，把 source.yaml 里的 sha256 改成 ${found}`,
  );
};
