import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { downloadsSchema } from './domain/download.ts';
import { issueSchema } from './domain/issue.ts';
import { ledgerSchema } from './domain/ledger.ts';
import { publicationSchema } from './domain/publication.ts';
import { regionSchema } from './domain/region.ts';
import { sourceSchema } from './domain/source.ts';
import { topicSchema } from './domain/topic.ts';
import {
  downloadsLoader,
  issuesLoader,
  ledgersLoader,
  publicationsLoader,
  regionsLoader,
  sourcesLoader,
  topicsLoader,
} from './site/archive-loader.ts';

/** Binds the schemas of the domain to collections; `src/site/archive.ts` alone asks for them. */
export const collections = {
  publications: defineCollection({ loader: publicationsLoader, schema: publicationSchema }),
  issues: defineCollection({ loader: issuesLoader, schema: issueSchema }),
  ledgers: defineCollection({ loader: ledgersLoader, schema: ledgerSchema }),
  sources: defineCollection({
    loader: sourcesLoader,
    schema: z.strictObject({ record: sourceSchema, text: z.string() }),
  }),
  downloads: defineCollection({ loader: downloadsLoader, schema: downloadsSchema }),
  topics: defineCollection({ loader: topicsLoader, schema: topicSchema }),
  regions: defineCollection({ loader: regionsLoader, schema: regionSchema }),
};
