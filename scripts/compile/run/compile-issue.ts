import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { issueKey } from '../../../src/domain/issue.ts';
import { ledgerSchema, type Ledger } from '../../../src/domain/ledger.ts';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { issueToMarkdown } from '../../../src/markdown/issue-to-markdown.ts';
import { compiledToIssue, type RecordedSource } from '../to-issue/compiled-to-issue.ts';
import { checkNumbering } from './check-numbering.ts';
import { compileBytes, readBytes, requireArticle } from './compile-file.ts';
import { issueFiles, type Folders } from './folders.ts';
import { ledgerOf, ledgerToJson, textFile } from './ledger-of.ts';
import type { SourceFolder } from './read-records.ts';
import type { Vocabularies } from './read-vocabularies.ts';
import { sha256 } from '../../lib/sha256.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';
import { writeReport } from './write-report.ts';

export interface Press {
  readonly folders: Folders;
  readonly vocabularies: Vocabularies;
  /** Hash of the compiler; see `compilerVersion`. */
  readonly version: string;
}

/** What became of one issue. `kept`: an editor changed it, and nothing but the compiler did since. */
export interface IssueOutcome {
  readonly key: string;
  readonly state: 'compiled' | 'unchanged' | 'kept';
  readonly sources: readonly RecordedSource[];
  /** Path of its report, where one was written. */
  readonly report?: string;
}

const readLedger = async (file: string): Promise<Ledger | null> => {
  if (!existsSync(file)) return null;
  try {
    return ledgerSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new KuaixunError(
      'ledger-broken',
      `${file} 读不懂，无法知道这一期是否被编辑过`,
      '从版本库恢复这个文件；若这一期没有编辑过，把它和对应的 .md 一起删掉再编译',
      { cause },
    );
  }
};

/** The bytes of a source, held to its record. Throws `source-changed`. */
const readRecorded = async ({ folder, record }: SourceFolder): Promise<Uint8Array> => {
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

const hasText = (sources: readonly SourceFolder[], id: string, text: string): boolean =>
  sources.some((source) => source.id === id && existsSync(path.join(source.folder, text)));

/**
 * Compiles an issue from its sources if they, their records, the vocabularies or the compiler changed since, and
 * writes its Markdown and its ledger, and beside a source that is no plain text the text taken out of it. An issue whose
 * Markdown is not what the compiler wrote was edited: it is never
 * overwritten. Throws a `KuaixunError` where it cannot be compiled; then nothing was written.
 */
export const compileIssue = async (sources: readonly SourceFolder[], press: Press): Promise<IssueOutcome> => {
  const [head] = sources;
  if (!head) throw new RangeError('an issue has at least one source');
  const key = issueKey(head.record.issue);
  const files = issueFiles(press.folders, head.record.issue);
  const allBytes = await Promise.all(sources.map(readRecorded));
  const ledger = await readLedger(files.ledger);
  const received = sha256(...sources.flatMap(({ id, record }) => [id, JSON.stringify(record)]));
  const compiler = sha256(press.version, JSON.stringify(press.vocabularies));
  const current = existsSync(files.markdown) ? await readFile(files.markdown, 'utf8') : null;
  const same = ledger?.received === received;
  const complete = ledger?.sources.every(({ id, text }) => text === undefined || hasText(sources, id, text)) === true;
  if (current !== null && same && complete && ledger.compiler === compiler) {
    return { key, state: 'unchanged', sources: [] };
  }
  const edited = current !== null && sha256(current) !== ledger?.compiled;
  if (edited && same && complete) return { key, state: 'kept', sources: [] };

  const recorded: RecordedSource[] = [];
  for (const [i, { id, folder, record }] of sources.entries()) {
    const compiled = await compileBytes(path.join(folder, record.file), allBytes[i] ?? new Uint8Array(), {
      ...press.vocabularies,
      published: record.published,
      issueDate: record.issue.date,
      year: record.issue.year,
    });
    requireArticle(compiled);
    compiled.warnings.push(...checkNumbering(record, compiled));
    recorded.push({ id, record, compiled });
  }
  const issue = compiledToIssue(recorded);
  const markdown = issueToMarkdown(issue);
  const compiled = sha256(markdown);
  if (edited && !same && sha256(current) !== compiled) {
    throw new KuaixunError(
      'issue-edited',
      `${files.markdown} 编译后被编辑过，而它的来源又有变化；没有覆盖`,
      '要保留编辑，请把来源的变化手工并入这一期；要重新编译，请先把这个 .md 移走',
    );
  }
  for (const [i, { compiled: done }] of recorded.entries()) {
    const folder = sources[i]?.folder;
    if (folder === undefined || done.source.format === undefined) continue;
    await writeAtomically(path.join(folder, textFile), done.source.text ?? '');
  }
  if (edited && same) return { key, state: 'kept', sources: [] };
  if (current === null || sha256(current) !== compiled) await writeAtomically(files.markdown, markdown);
  await writeAtomically(files.ledger, ledgerToJson(ledgerOf({ compiled, received, compiler }, recorded)));
  const report = await writeReport(
    press.folders,
    issue,
    recorded.map(({ id, record, compiled: done }, i) => ({
      id,
      title: record.title,
      text: done.source.text ?? new TextDecoder().decode(allBytes[i]),
      compiled: done,
    })),
  );
  return { key, state: 'compiled', sources: recorded, report };
};
