import { getCollection } from 'astro:content';
import { type SiteArchive, indexArchive } from './archive-index.ts';

let loading: Promise<SiteArchive> | undefined;

const load = async (): Promise<SiteArchive> => {
  const [publications, issues, ledgers, sources] = await Promise.all([
    getCollection('publications'),
    getCollection('issues'),
    getCollection('ledgers'),
    getCollection('sources'),
  ]);
  return indexArchive({
    publications: publications.map(({ id, data }) => ({ slug: id, ...data })),
    issues: issues.map(({ data }) => data),
    ledgers: ledgers.map(({ id, data }) => ({ key: id, ledger: data })),
    sources: sources.map(({ id, data }) => ({ id, ...data })),
  });
};

/** The archive, loaded and indexed once a build. The only door to `astro:content`. */
export const loadArchive = (): Promise<SiteArchive> => (loading ??= load());
