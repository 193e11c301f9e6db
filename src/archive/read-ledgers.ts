import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { ledgerSchema, type Ledger } from '../domain/ledger.ts';
import { listFiles } from './list-files.ts';
import { messageOn } from './message.ts';
import { readText } from './read-yaml.ts';

export interface LedgerEntry {
  /** `publication/year/number` of its issue. */
  readonly key: string;
  readonly ledger: Ledger;
}

const parse = (text: string): Ledger | null => {
  try {
    return ledgerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Every ledger of a content folder, sorted by key. A broken one is a message, and the issue goes without. */
export const readLedgers = async (content: string): Promise<{ ledgers: LedgerEntry[]; messages: VFileMessage[] }> => {
  const folder = path.join(content, 'ledgers');
  const ledgers: LedgerEntry[] = [];
  const messages: VFileMessage[] = [];
  for (const file of (await listFiles(folder)).filter((name) => name.endsWith('.json'))) {
    const full = path.join(folder, file);
    const ledger = parse(await readText(full));
    if (ledger) ledgers.push({ key: file.replace(/\.json$/, ''), ledger });
    else {
      messages.push(
        messageOn(full, {
          rule: 'ledger-broken',
          reason: '账本读不懂',
          hint: '账本由程序编写，请从版本库恢复这个文件，或重新编译这一期',
        }),
      );
    }
  }
  return { ledgers, messages };
};
