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

/** The two files of an issue. */
export const issueFiles = (
  { content }: Folders,
  { publication, year, number }: IssueId,
): { readonly markdown: string; readonly ledger: string } => ({
  markdown: path.join(content, 'issues', publication, String(year), `${number}.md`),
  ledger: path.join(content, 'ledgers', publication, String(year), `${number}.json`),
});

/** The report of an issue's last compile. */
export const reportFile = ({ cache }: Folders, { publication, year, number }: IssueId): string =>
  path.join(cache, 'reports', publication, String(year), `${number}.html`);
