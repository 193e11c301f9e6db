import { z } from 'zod';
import { issueSchema } from './issue.ts';
import { publicationSchema } from './publication.ts';

/** An issue as a file for programs: with its publication, and the address of the schema it follows. */
export const issueDocumentSchema = z.strictObject({
  $schema: z.url(),
  publication: publicationSchema.pick({ name: true, publisher: true, description: true }),
  /** The issue's page. */
  url: z.url(),
  issue: issueSchema,
});

export type IssueDocument = z.output<typeof issueDocumentSchema>;
