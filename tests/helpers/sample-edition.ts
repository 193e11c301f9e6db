import type { Edition } from '../../scripts/distribute/edition/edition.ts';
import { issueToEdition } from '../../scripts/distribute/edition/issue-to-edition.ts';
import { siteAddress } from '../../scripts/distribute/run/site-address.ts';
import type { IssueInput } from '../../src/domain/issue.ts';
import { sampleIssue, samplePublication } from './sample-issue.ts';

/** The edition of `sampleIssue`, as a press at kuaixun.example.org would set it. */
export const sampleEdition = (input: Partial<IssueInput> = {}): Edition =>
  issueToEdition(
    sampleIssue(input),
    samplePublication,
    siteAddress({ site: 'https://kuaixun.example.org', base: '/' }),
  );
