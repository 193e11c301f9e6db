import { existsSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { issueKey } from '../../../src/domain/issue.ts';
import type { Source } from '../../../src/domain/source.ts';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { compileBytes, readBytes, requireArticle } from './compile-file.ts';
import type { Press } from './compile-issue.ts';
import { issueFiles } from './folders.ts';
import { readRecords, type SourceFolder } from './read-records.ts';
import { sha256 } from '../../lib/sha256.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';

export interface NewIssue {
  readonly publication: string;
  readonly year: number;
  readonly number: number;
  /** ISO; null where the sources or the day of receipt shall give it. */
  readonly date: string | null;
}

/**
 * `PUBLICATION/YEAR/NUMBER` as given on the command line, with its date where one is; null where the key is none.
 * Throws `bad-date`.
 */
export const parseIssueKey = (key: string, date: string | null): NewIssue | null => {
  if (date !== null && !z.iso.date().safeParse(date).success) {
    throw new KuaixunError('bad-date', `“${date}”不是日期`, '写成 2024-03-09 的样子：年四位，月和日各两位');
  }
  const [, publication, year, number] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/(\d{4})\/([1-9]\d{0,3})$/u.exec(key) ?? [];
  return publication ? { publication, year: Number(year), number: Number(number), date } : null;
};

/** Name of a source's folder, of the letters of its file's name; what has none is named by its issue. */
const folderName = (file: string, issue: NewIssue, taken: (id: string) => boolean): string => {
  const stem = path
    .parse(file)
    .name.normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  const base = /[a-z]/u.test(stem) ? stem : `${issue.publication}-${issue.year}-${issue.number}`;
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken(id)) return id;
  }
};

const refuseExisting = async (issue: NewIssue, { folders }: Press): Promise<void> => {
  const key = issueKey(issue);
  const { markdown } = issueFiles(folders, issue);
  const { byIssue } = await readRecords(folders);
  const there = existsSync(markdown) ? markdown : byIssue.get(key)?.[0]?.folder;
  if (there === undefined) return;
  throw new KuaixunError(
    'issue-exists',
    `${key} 已经有了：${there}`,
    '换一个期号；要给这一期添来源，在 sources/ 里照样建一个文件夹和 source.yaml，再运行 npm run compile',
  );
};

const refuseUnknown = ({ publication }: NewIssue, { folders }: Press): void => {
  const file = path.join(folders.content, 'publications', `${publication}.yaml`);
  if (existsSync(file)) return;
  throw new KuaixunError(
    'unknown-publication',
    `没有叫“${publication}”的刊物：缺 ${file}`,
    '先建好这个文件，或改正刊物名',
  );
};

/** The day of receipt dates an issue of its own year; for one of another year it would be invented. */
const dateOf = (issue: NewIssue, printed: string | null, today: string): string => {
  const date = issue.date ?? printed ?? (Number(today.slice(0, 4)) === issue.year ? today : null);
  if (date !== null) return date;
  throw new KuaixunError(
    'issue-date-missing',
    `${issueKey(issue)} 没有日期：来源里没有印日期，今天又不在 ${issue.year} 年`,
    `写明日期再运行一次：--date ${issue.year}-月-日`,
  );
};

/**
 * Takes files in as the sources of a new issue: each is copied into a folder of its own with a record. A file is
 * compiled before it is taken, so that what cannot be read leaves nothing behind. `today` is the day of receipt (ISO);
 * an issue of its year whose source prints no date is dated by it. Throws a `KuaixunError`, then nothing was written.
 */
export const startIssue = async (
  files: readonly string[],
  issue: NewIssue,
  press: Press,
  today: string,
): Promise<readonly SourceFolder[]> => {
  refuseUnknown(issue, press);
  await refuseExisting(issue, press);
  const taken = new Set<string>();
  const made: { readonly source: SourceFolder; readonly bytes: Uint8Array }[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    const compiled = await compileBytes(file, bytes, {
      ...press.vocabularies,
      published: null,
      issueDate: null,
      year: issue.year,
    });
    requireArticle(compiled);
    const name = path.parse(file);
    const id = folderName(
      file,
      issue,
      (other) => taken.has(other) || existsSync(path.join(press.folders.sources, other)),
    );
    taken.add(id);
    const record: Source = {
      title: name.name,
      origin: `本地文件 ${name.base}`,
      received: today,
      published: compiled.issue?.date ?? compiled.source.published ?? null,
      file: `raw${name.ext.toLowerCase()}`,
      sha256: sha256(bytes),
      issue: {
        publication: issue.publication,
        year: issue.year,
        number: issue.number,
        serial: compiled.issue?.serial ?? null,
        date: dateOf(issue, compiled.issue?.date ?? null, today),
        title: null,
        label: null,
      },
      note: null,
    };
    made.push({ source: { id, folder: path.join(press.folders.sources, id), record }, bytes });
  }
  for (const { source, bytes } of made) {
    await writeAtomically(path.join(source.folder, source.record.file), bytes);
    await writeAtomically(path.join(source.folder, 'source.yaml'), stringify(source.record, { lineWidth: 0 }));
  }
  return made.map(({ source }) => source);
};
