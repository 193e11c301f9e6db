import type { APIRoute } from 'astro';
import type { Issue } from '../../../../../../domain/issue.ts';
import type { Item } from '../../../../../../domain/item.ts';
import { publicationOf } from '../../../../../../site/archive-index.ts';
import { loadArchive } from '../../../../../../site/archive.ts';
import { citedWork, type CiteFormat, citeFormats } from '../../../../../../site/cite-files.ts';
import { itemPath } from '../../../../../../site/paths.ts';
import { absoluteUrl } from '../../../../../../site/site-url.ts';
import { inCiteFormats, itemParams } from '../../../../../../site/static-paths.ts';

/** How to cite an item, as a file: `cite.bib`, `cite.ris`. */
export const getStaticPaths = async () => inCiteFormats(itemParams(await loadArchive()));

export const GET: APIRoute<{ issue: Issue; item: Item; format: CiteFormat }> = async ({ props }) => {
  const { issue, item, format } = props;
  const { type, write } = citeFormats[format];
  const publication = publicationOf(await loadArchive(), issue);
  return new Response(write(citedWork(issue, item, publication, absoluteUrl(itemPath(issue, item)))), {
    headers: { 'content-type': type },
  });
};
