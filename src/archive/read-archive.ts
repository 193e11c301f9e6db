import { existsSync } from 'node:fs';
import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Issue } from '../domain/issue.ts';
import { publicationSchema, type Publication } from '../domain/publication.ts';
import { regionsSchema, type Region } from '../domain/region.ts';
import { topicsSchema, type Topic } from '../domain/topic.ts';
import type { Folders } from './folders.ts';
import { listFiles } from './list-files.ts';
import { messageOn } from './message.ts';
import { readIssues, type IssueFile } from './read-issues.ts';
import { readLedgers, type LedgerEntry } from './read-ledgers.ts';
import { readSources, type SourceEntry } from './read-sources.ts';
import { readYaml } from './read-yaml.ts';
import { serialIntegrity } from './serial-integrity.ts';

/** A publication with the slug that names it. */
export interface PublicationEntry extends Publication {
  readonly slug: string;
}

/** Everything in a content folder and a sources folder, in an order that is the same everywhere. */
export interface Archive {
  readonly publications: readonly PublicationEntry[];
  /** The issues that could be read, sorted by publication, year and number. */
  readonly issues: readonly Issue[];
  /** The files they were read from, and those that could not be, sorted by key. */
  readonly files: readonly IssueFile[];
  readonly ledgers: readonly LedgerEntry[];
  readonly sources: readonly SourceEntry[];
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
  /** Whatever is wrong: with a file, between files, or in the numbering. `fatal` tells errors from warnings. */
  readonly messages: readonly VFileMessage[];
}

const readPublications = async (content: string): Promise<PublicationEntry[]> => {
  const folder = path.join(content, 'publications');
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.yaml'));
  return Promise.all(
    files.map(async (file) => ({
      slug: path.basename(file, '.yaml'),
      ...(await readYaml(path.join(folder, file), publicationSchema)),
    })),
  );
};

const isRead = (file: IssueFile): file is IssueFile & { readonly issue: Issue } => file.issue !== null;

const numberingMessages = (publications: readonly PublicationEntry[], files: readonly IssueFile[]): VFileMessage[] => {
  const read = files.filter(isRead);
  const byIssue = new Map(read.map((file) => [file.issue as object, file]));
  return publications.flatMap((publication) =>
    serialIntegrity(
      publication,
      read.map((file) => file.issue).filter((issue) => issue.publication === publication.slug),
    ).flatMap(({ issue, field, ...trouble }) => {
      const file = byIssue.get(issue);
      return file ? [messageOn(file.path, { ...trouble, place: { line: file.lines[field], column: 1 } })] : [];
    }),
  );
};

const referenceMessages = (
  publications: readonly PublicationEntry[],
  sources: readonly SourceEntry[],
  files: readonly IssueFile[],
): VFileMessage[] => {
  const slugs = new Set(publications.map(({ slug }) => slug));
  const ids = new Set(sources.map(({ id }) => id));
  return files.filter(isRead).flatMap(({ path: file, issue }) => [
    ...(slugs.has(issue.publication)
      ? []
      : [
          messageOn(file, {
            rule: 'unknown-publication',
            reason: `没有“${issue.publication}”这种刊物`,
            found: issue.publication,
            expected: [...slugs].join('、'),
            hint: `请在 publications 文件夹里建 ${issue.publication}.yaml，或改正卷首的“刊物”`,
          }),
        ]),
    ...issue.sources
      .filter((id) => !ids.has(id))
      .map((id) =>
        messageOn(file, {
          rule: 'unknown-source',
          reason: `来源文件夹里没有“${id}”`,
          found: id,
          hint: `请放回 sources/${id}，或改正卷首的“来源”；没有来源，读者就看不到出处`,
          warning: true,
        }),
      ),
  ]);
};

/**
 * Reads a whole archive, once. What is wrong with an issue, a ledger or a source is a message, and the others go on;
 * a defect of a publication or of a vocabulary is one of the run: throws `KuaixunError` (`yaml-syntax`, `yaml-shape`).
 */
export const readArchive = async ({
  content,
  ownContent,
  sources: sourcesFolder,
}: Omit<Folders, 'out' | 'cache'>): Promise<Archive> => {
  const vocabulary = (name: string): string =>
    path.join(existsSync(path.join(content, name)) ? content : ownContent, name);
  const publications = await readPublications(content);
  const files = await readIssues(content);
  const { ledgers, messages: ledgerMessages } = await readLedgers(content);
  const accounts = new Map(
    ledgers.flatMap(({ ledger }) => ledger.sources.map((source) => [source.id, source] as const)),
  );
  const { sources, messages: sourceMessages } = await readSources(sourcesFolder, accounts);
  const issues = files.flatMap(({ issue }) => issue ?? []);
  return {
    publications,
    issues: issues.toSorted(
      (a, b) =>
        (a.publication < b.publication ? -1 : a.publication > b.publication ? 1 : 0) ||
        a.year - b.year ||
        a.number - b.number,
    ),
    files,
    ledgers,
    sources,
    topics: await readYaml(vocabulary('topics.yaml'), topicsSchema),
    regions: await readYaml(vocabulary('regions.yaml'), regionsSchema),
    messages: [
      ...files.flatMap(({ messages }) => messages),
      ...ledgerMessages,
      ...sourceMessages,
      ...referenceMessages(publications, sources, files),
      ...numberingMessages(publications, files),
    ],
  };
};
