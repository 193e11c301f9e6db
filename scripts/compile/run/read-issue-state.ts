import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ledgerSchema, type Ledger } from '../../../src/domain/ledger.ts';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { sha256 } from '../../lib/sha256.ts';
import type { IssueFiles } from './folders.ts';

/** What lies on disk of one issue. */
export interface IssueState {
  readonly ledger: Ledger | null;
  /** The issue as it stands, an editor's work in it; null: not there. */
  readonly current: string | null;
  /** What is kept as the text compiled last; null: not there. Only its hash in the ledger proves it. */
  readonly kept: string | null;
  /** Whether the issue is not what the compiler wrote last. Line ends and a byte order mark are no edit. */
  readonly edited: boolean;
}

const readIfThere = async (file: string): Promise<string | null> =>
  existsSync(file) ? await readFile(file, 'utf8') : null;

const readLedger = async (file: string): Promise<Ledger | null> => {
  const text = await readIfThere(file);
  if (text === null) return null;
  try {
    return ledgerSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new KuaixunError(
      'ledger-broken',
      `${file} 读不懂，无法知道这一期是否被编辑过`,
      '从版本库恢复这个文件；若这一期没有编辑过，把它和对应的 .md 一起删掉再编译',
      { cause },
    );
  }
};

/** A text as the compiler would have written it: line ends LF, no byte order mark. */
export const plainLines = (text: string): string => text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');

/** Reads an issue, its ledger and the text compiled last. Throws `ledger-broken`. */
export const readIssueState = async (files: IssueFiles): Promise<IssueState> => {
  const [ledger, current, kept] = await Promise.all([
    readLedger(files.ledger),
    readIfThere(files.markdown),
    readIfThere(files.base),
  ]);
  const edited = current !== null && sha256(plainLines(current)) !== ledger?.compiled;
  return { ledger, current, kept: kept === null ? null : plainLines(kept), edited };
};

/**
 * The text compiled last, against which an edited issue is merged, as far as it can be proved: by the ledger's hash,
 * or by the new compile (`fresh`) saying the same. Null: it is lost.
 */
export const provenBase = ({ ledger, current, kept }: IssueState, fresh: string): string | null => {
  const candidates = [kept, current === null ? null : plainLines(current), fresh].filter((text) => text !== null);
  const proven = candidates.find((text) => sha256(text) === ledger?.compiled);
  // A run that ended between its last two files left the new text beside the old ledger.
  return proven ?? (kept === fresh && ledger !== null ? fresh : null);
};
