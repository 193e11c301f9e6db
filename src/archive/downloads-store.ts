import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Downloads, downloadsSchema } from '../domain/download.ts';
import { type Issue, issueKey } from '../domain/issue.ts';
import type { Publication } from '../domain/publication.ts';
import type { Folders } from './folders.ts';
import type { Archive } from './read-archive.ts';

/** Where the site will live: downloads hold full addresses. */
export interface Place {
  readonly site: string;
  readonly base: string;
}

type IssueRef = Pick<Issue, 'publication' | 'year' | 'number'>;

/** What the downloads of an issue say, as a hash: its content, its publication's, and where the site lives. */
export const downloadsBasis = (issue: Issue, publication: Publication, { site, base }: Place): string => {
  // Fields in the order of the schema, whatever object it came in: an issue is parsed before it comes here.
  const { name, publisher, description, face } = publication;
  return createHash('sha256')
    .update(JSON.stringify([issue, name, publisher, description, face, site, base]))
    .digest('hex');
};

/** Where downloads lie until they are put into a site. */
export const downloadsStore = ({ cache }: Pick<Folders, 'cache'>): string => path.join(cache, 'downloads');

/** The folder of an issue's downloads below the folder of all. */
export const downloadsFolder = (root: string, issue: IssueRef): string =>
  path.join(root, ...issueKey(issue).split('/'));

/** Name of the list that lies beside the files. */
export const manifestName = 'manifest.json';

/** Reads what lies in an issue's folder, or null: nothing there, or nothing that this version wrote. */
export const readDownloads = async (root: string, issue: IssueRef): Promise<Downloads | null> => {
  try {
    const text = await readFile(path.join(downloadsFolder(root, issue), manifestName), 'utf8');
    return downloadsSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** What is there of the issues of an archive and still is what they say, for a site that lives at `place`. */
export const currentDownloads = async (
  { issues, publications }: Pick<Archive, 'issues' | 'publications'>,
  store: string,
  place: Place,
): Promise<Downloads[]> => {
  const found = await Promise.all(
    issues.map(async (issue) => {
      const publication = publications.find(({ slug }) => slug === issue.publication);
      const downloads = await readDownloads(store, issue);
      return publication !== undefined && downloads?.basis === downloadsBasis(issue, publication, place)
        ? [downloads]
        : [];
    }),
  );
  return found.flat();
};
