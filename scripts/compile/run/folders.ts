import path from 'node:path';
import { projectRoot } from '../../lib/project-root.ts';

/** Where a compile reads and writes; see CONTRIBUTING on `KUAIXUN_CONTENT` and `KUAIXUN_SOURCES`. */
export interface Folders {
  /** Absolute. Holds `issues/`, `ledgers/`, `publications/` and the vocabularies. */
  readonly content: string;
  /** Absolute. A folder a source. */
  readonly sources: string;
  /** Absolute. What can be made again: reports. */
  readonly cache: string;
}

/** The program's own content: its vocabularies stand in where another archive has none. */
export const ownContent = path.join(projectRoot, 'src', 'content');

/** The folders an environment asks for; relative ones are taken from the checkout. */
export const foldersOf = (env: NodeJS.ProcessEnv): Folders => ({
  content: env.KUAIXUN_CONTENT ? path.resolve(projectRoot, env.KUAIXUN_CONTENT) : ownContent,
  sources: path.resolve(projectRoot, env.KUAIXUN_SOURCES ?? 'sources'),
  cache: path.resolve(projectRoot, env.KUAIXUN_CACHE ?? '.cache'),
});

interface IssueId {
  readonly publication: string;
  readonly year: number;
  readonly number: number;
}

/** The files of an issue. */
export interface IssueFiles {
  /** The issue: editors work here. */
  readonly markdown: string;
  readonly ledger: string;
  /** The issue as the compiler wrote it last: what an editor's text is compared with when it is compiled again. */
  readonly base: string;
}

export const issueFiles = ({ content }: Folders, { publication, year, number }: IssueId): IssueFiles => {
  const fileOf = (folder: string, extension: string): string =>
    path.join(content, folder, publication, String(year), `${number}.${extension}`);
  return { markdown: fileOf('issues', 'md'), ledger: fileOf('ledgers', 'json'), base: fileOf('ledgers', 'md') };
};

/** The report of an issue's last compile. */
export const reportFile = ({ cache }: Folders, { publication, year, number }: IssueId): string =>
  path.join(cache, 'reports', publication, String(year), `${number}.html`);
