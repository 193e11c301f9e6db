import type { APIRoute } from 'astro';
import type { Issue } from '../../../../../domain/issue.ts';
import { publicationOf } from '../../../../../site/archive-index.ts';
import { loadArchive } from '../../../../../site/archive.ts';
import { citedWork, type CiteFormat, citeFormats } from '../../../../../site/cite-files.ts';
import { issuePath } from '../../../../../site/paths.ts';
import { absoluteUrl } from '../../../../../site/site-url.ts';
import { inCiteFormats, issueParams } from '../../../../../site/static-paths.ts';

/** How to cite an issue, as a file: `cite.bib`, `cite.ris`. */
export const getStaticPaths = async () => inCiteFormats(issueParams(await loadArchive()));

export const GET: APIRoute<{ issue: Issue; format: CiteFormat }> = async ({ props: { issue, format } }) => {
  const { type, write } = citeFormats[format];
  const publication = publicationOf(await loadArchive(), issue);
  return new Response(write(citedWork(issue, null, publication, absoluteUrl(issuePath(issue)))), {
    headers: { 'content-type': type },
  });
};
