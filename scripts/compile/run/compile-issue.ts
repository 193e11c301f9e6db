import { existsSync } from 'node:fs';
import path from 'node:path';
import { issueKey } from '../../../src/domain/issue.ts';
import { issueToMarkdown } from '../../../src/markdown/issue-to-markdown.ts';
import { sha256 } from '../../lib/sha256.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';
import { compiledToIssue, type RecordedSource } from '../to-issue/compiled-to-issue.ts';
import { checkNumbering } from './check-numbering.ts';
import { compileBytes, requireArticle } from './compile-file.ts';
import { issueFiles, type Folders } from './folders.ts';
import { ledgerOf, ledgerToJson, textFile } from './ledger-of.ts';
import { readIssueState, type IssueState } from './read-issue-state.ts';
import { readRecorded } from './read-recorded.ts';
import type { SourceFolder } from './read-records.ts';
import type { Vocabularies } from './read-vocabularies.ts';
import { conflictsIn, refuseOpenConflicts, settleIssue, type Settled } from './settle-issue.ts';
import { writeReport } from './write-report.ts';

export interface Press {
  readonly folders: Folders;
  readonly vocabularies: Vocabularies;
  /** Hash of the compiler; see `compilerVersion`. */
  readonly version: string;
}

/** What became of one issue. `kept`: an editor changed it, and the compiler has nothing to add. */
export interface IssueOutcome extends Pick<Settled, 'conflicts' | 'troubles'> {
  readonly key: string;
  readonly state: Settled['state'] | 'unchanged';
  /** The issue's file. */
  readonly file: string;
  readonly sources: readonly RecordedSource[];
  /** Path of its report, where one was written. */
  readonly report?: string;
}

const hasText = (sources: readonly SourceFolder[], id: string, text: string): boolean =>
  sources.some((source) => source.id === id && existsSync(path.join(source.folder, text)));

/** Whether all that a compile writes is there and was made of the same things. */
const isCurrent = (
  { ledger, current, kept }: IssueState,
  sources: readonly SourceFolder[],
  hashes: { readonly received: string; readonly compiler: string },
): boolean =>
  current !== null &&
  ledger !== null &&
  kept !== null &&
  sha256(kept) === ledger.compiled &&
  ledger.received === hashes.received &&
  ledger.compiler === hashes.compiler &&
  ledger.sources.every(({ id, text }) => text === undefined || hasText(sources, id, text));

const compileSources = async (
  sources: readonly SourceFolder[],
  bytes: readonly Uint8Array[],
  { vocabularies }: Press,
): Promise<RecordedSource[]> => {
  const recorded: RecordedSource[] = [];
  for (const [i, { id, folder, record }] of sources.entries()) {
    const compiled = await compileBytes(path.join(folder, record.file), bytes[i] ?? new Uint8Array(), {
      ...vocabularies,
      published: record.published,
      issueDate: record.issue.date,
      year: record.issue.year,
    });
    requireArticle(compiled);
    compiled.warnings.push(...checkNumbering(record, compiled));
    recorded.push({ id, record, compiled });
  }
  return recorded;
};

/**
 * Compiles an issue from its sources if they, their records, the vocabularies or the compiler changed since, merges
 * what an editor made of the last compile with it, and writes its Markdown, the text as compiled, its ledger, and
 * beside a source that is no plain text the text taken out of it. Throws a `KuaixunError` where it cannot be compiled,
 * or not be merged yet; then nothing was written.
 */
export const compileIssue = async (sources: readonly SourceFolder[], press: Press): Promise<IssueOutcome> => {
  const [head] = sources;
  if (!head) throw new RangeError('an issue has at least one source');
  const key = issueKey(head.record.issue);
  const files = issueFiles(press.folders, head.record.issue);
  const outcome = { key, file: files.markdown, sources: [], conflicts: [], troubles: [] };
  const bytes = await Promise.all(sources.map(readRecorded));
  const state = await readIssueState(files);
  const hashes = {
    received: sha256(...sources.flatMap(({ id, record }) => [id, JSON.stringify(record)])),
    compiler: sha256(press.version, JSON.stringify(press.vocabularies)),
  };
  if (isCurrent(state, sources, hashes)) {
    return { ...outcome, state: state.edited ? 'kept' : 'unchanged', conflicts: conflictsIn(state.current ?? '') };
  }
  refuseOpenConflicts(state, files.markdown);

  const recorded = await compileSources(sources, bytes, press);
  const issue = compiledToIssue(recorded);
  const fresh = issueToMarkdown(issue);
  const settled = settleIssue(state, fresh, files.markdown);
  for (const [i, { compiled }] of recorded.entries()) {
    const folder = sources[i]?.folder;
    if (folder === undefined || compiled.source.format === undefined) continue;
    await writeAtomically(path.join(folder, textFile), compiled.source.text ?? '');
  }
  // The base last but one: were it newer than the issue, the next merge would take the old text for an edit.
  if (settled.markdown !== state.current) await writeAtomically(files.markdown, settled.markdown);
  if (fresh !== state.kept) await writeAtomically(files.base, fresh);
  await writeAtomically(files.ledger, ledgerToJson(ledgerOf({ compiled: sha256(fresh), ...hashes }, recorded)));
  const report = await writeReport(
    press.folders,
    issue,
    recorded.map(({ id, record, compiled }, i) => ({
      id,
      title: record.title,
      text: compiled.source.text ?? new TextDecoder().decode(bytes[i]),
      compiled,
    })),
  );
  const { state: how, conflicts, troubles } = settled;
  return { ...outcome, state: how, conflicts, troubles, sources: recorded, report };
};
