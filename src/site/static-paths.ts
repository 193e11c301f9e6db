import type { Issue } from '../domain/issue.ts';
import type { Item } from '../domain/item.ts';
import type { SiteArchive } from './archive-index.ts';
import { type CiteFormat, citeFormats } from './cite-files.ts';

const params = ({ publication, year, number }: Issue): { publication: string; year: string; number: string } => ({
  publication,
  year: String(year),
  number: String(number),
});

/** A page for each issue, for Astro's `getStaticPaths`. */
export const issueParams = ({
  issues,
}: SiteArchive): { params: ReturnType<typeof params>; props: { issue: Issue } }[] =>
  issues.map((issue) => ({ params: params(issue), props: { issue } }));

/** A page for each item of each issue; `index` is its place in the issue, from 0. */
export const itemParams = ({
  issues,
}: SiteArchive): {
  params: ReturnType<typeof params> & { item: string };
  props: { issue: Issue; item: Item; index: number };
}[] =>
  issues.flatMap((issue) =>
    issue.items.map((item, index) => ({
      params: { ...params(issue), item: String(item.number) },
      props: { issue, item, index },
    })),
  );

/** The same once for each format of a citation, as `format`. */
export const inCiteFormats = <Params extends object, Props extends object>(
  places: readonly { readonly params: Params; readonly props: Props }[],
): { params: Params & { format: CiteFormat }; props: Props & { format: CiteFormat } }[] =>
  places.flatMap(({ params: place, props }) =>
    (Object.keys(citeFormats) as CiteFormat[]).map((format) => ({
      params: { ...place, format },
      props: { ...props, format },
    })),
  );
