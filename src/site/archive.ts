import { getCollection } from 'astro:content';
import { type SiteArchive, indexArchive } from './archive-index.ts';

let loading: Promise<SiteArchive> | undefined;

/** A vocabulary is a list: its entries are called by their places in it. */
const inOrder = <Data>(entries: readonly { readonly id: string; readonly data: Data }[]): Data[] =>
  entries.toSorted((a, b) => Number(a.id) - Number(b.id)).map(({ data }) => data);

const load = async (): Promise<SiteArchive> => {
  const [publications, issues, ledgers, sources, topics, regions, downloads] = await Promise.all([
    getCollection('publications'),
    getCollection('issues'),
    getCollection('ledgers'),
    getCollection('sources'),
    getCollection('topics'),
    getCollection('regions'),
    getCollection('downloads'),
  ]);
  return indexArchive({
    publications: publications.map(({ id, data }) => ({ slug: id, ...data })),
    issues: issues.map(({ data }) => data),
    ledgers: ledgers.map(({ id, data }) => ({ key: id, ledger: data })),
    sources: sources.map(({ id, data }) => ({ id, ...data })),
    topics: inOrder(topics),
    regions: inOrder(regions),
    downloads: downloads.map(({ data }) => data),
  });
};

/** The archive, loaded and indexed once a build. The only door to `astro:content`. */
export const loadArchive = (): Promise<SiteArchive> => (loading ??= load());
