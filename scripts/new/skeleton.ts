import { placeholder } from '../../src/archive/placeholder.ts';
import { issueSchema, type Issue } from '../../src/domain/issue.ts';
import type { Proposal } from './propose-issue.ts';

/**
 * A whole, valid issue with nothing in it yet: what has to be written begins with the placeholder, which `check`
 * refuses to publish. Who edits and prints it, and its section label, are as in the issue before.
 */
export const skeleton = (publication: string, proposal: Proposal, before: Issue | null): Issue =>
  issueSchema.parse({
    publication,
    ...proposal,
    title: `${placeholder}本期标题`,
    label: before?.label ?? null,
    publisher: before?.publisher ?? null,
    phone: before?.phone ?? null,
    masthead: before?.masthead ?? [],
    colophon: before?.colophon ?? [],
    lead: [{ type: 'paragraph', text: `${placeholder}导语：说了什么，为谁而编` }],
    items: [
      {
        number: 1,
        title: `${placeholder}第一条的标题`,
        blocks: [{ type: 'paragraph', text: `${placeholder}正文，空一行另起一段` }],
      },
    ],
  });
