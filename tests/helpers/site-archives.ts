import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { type SiteArchive, indexArchive } from '../../src/site/archive-index.ts';

const ownContent = path.join(projectRoot, 'src', 'content');

/** Content folders that views are counted on: the fixtures, and the issues of the repository where they are compiled. */
export const contentFolders: readonly string[] = [
  path.join(projectRoot, 'tests', 'fixtures', 'counting'),
  path.join(projectRoot, 'tests', 'fixtures', 'content'),
  ...[process.env.KUAIXUN_CONTENT ?? '', ownContent].filter((folder) => existsSync(path.join(folder, 'issues'))),
];

/** A content folder as the site has it. */
export const siteArchive = async (content: string): Promise<SiteArchive> =>
  indexArchive(await readArchive({ content, ownContent, sources: path.join(projectRoot, 'sources') }));
