import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { SourceLedger } from '../domain/ledger.ts';
import { sourceSchema, type Source } from '../domain/source.ts';
import { KuaixunError } from '../errors/kuaixun-error.ts';
import { messageOn } from './message.ts';
import { readYaml } from './read-yaml.ts';

export interface SourceEntry {
  /** Name of its folder. */
  readonly id: string;
  readonly record: Source;
  /** Decoded, without a byte order mark: what spans point into. Empty where there is no text to be had. */
  readonly text: string;
}

/** Bytes → text in an encoding named in the ledger; null where this runtime knows no such encoding. */
const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
};

const readSource = async (
  folder: string,
  id: string,
  ledgers: ReadonlyMap<string, SourceLedger>,
): Promise<{ entry: SourceEntry; message: VFileMessage | null }> => {
  const record = await readYaml(path.join(folder, 'source.yaml'), sourceSchema);
  const file = path.join(folder, record.file);
  if (!existsSync(file)) {
    throw new KuaixunError('file-missing', `读不到 ${file}`, '请放回原文件，或改正 source.yaml 里的 file');
  }
  const bytes = await readFile(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const ledger = ledgers.get(id);
  const extracted = ledger?.text === undefined ? null : path.join(folder, path.basename(ledger.text));
  if (extracted !== null && !existsSync(extracted)) {
    throw new KuaixunError(
      'file-missing',
      `读不到 ${extracted}`,
      '这是编译时从原文件取出的文字，请重新运行 npm run compile',
    );
  }
  const text = extracted === null ? decode(bytes, ledger?.encoding ?? 'utf-8') : await readFile(extracted, 'utf8');
  const isText = text !== null && (ledger === undefined || ledger.characters === text.length);
  const message =
    sha256 === record.sha256
      ? null
      : messageOn(path.join(folder, 'source.yaml'), {
          rule: 'source-changed',
          reason: `${record.file} 与记录的校验和不符`,
          found: sha256,
          expected: record.sha256,
          hint: '来源收到后不应改动，请恢复原文件；若确是重新收到的，把 sha256 改成新的值',
        });
  return { entry: { id, record, text: isText ? text : '' }, message };
};

/**
 * Every source of a sources folder, sorted by id, decoded by the encoding that its ledger names (UTF-8 where it was
 * not compiled yet); where its ledger names a text, that is the text the compiler took out of a page or a document.
 * Where the ledger counts other characters, there is no text to be had. A record that cannot be read is a message; the others go on.
 */
export const readSources = async (
  sources: string,
  ledgers: ReadonlyMap<string, SourceLedger>,
): Promise<{ sources: SourceEntry[]; messages: VFileMessage[] }> => {
  const entries: SourceEntry[] = [];
  const messages: VFileMessage[] = [];
  const ids = existsSync(sources) ? (await readdir(sources)).sort() : [];
  for (const id of ids.filter((name) => existsSync(path.join(sources, name, 'source.yaml')))) {
    try {
      const { entry, message } = await readSource(path.join(sources, id), id, ledgers);
      entries.push(entry);
      if (message) messages.push(message);
    } catch (fault) {
      if (!(fault instanceof KuaixunError)) throw fault;
      const file = path.join(sources, id, 'source.yaml');
      messages.push(messageOn(file, { rule: fault.code, reason: fault.message, hint: fault.hint }));
    }
  }
  return { sources: entries, messages };
};
