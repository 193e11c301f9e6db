import path from 'node:path';
import type { Edition } from '../../scripts/distribute/edition/edition.ts';
import { issueToEdition } from '../../scripts/distribute/edition/issue-to-edition.ts';
import { siteAddress } from '../../scripts/distribute/run/site-address.ts';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { readArchive } from '../../src/archive/read-archive.ts';

/** The issues of this repository as they go to press. */
export const shippedEditions = async (): Promise<Edition[]> => {
  const content = path.join(projectRoot, 'src', 'content');
  const archive = await readArchive({ content, ownContent: content, sources: path.join(projectRoot, 'sources') });
  const url = siteAddress({ site: 'https://kuaixun.example.org', base: '/' });
  return archive.issues.flatMap((issue) => {
    const publication = archive.publications.find(({ slug }) => slug === issue.publication);
    return publication === undefined ? [] : [issueToEdition(issue, publication, url)];
  });
};
