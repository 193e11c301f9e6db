import path from 'node:path';
import type { Issue } from '../../../src/domain/issue.ts';
import { issueReport, type ReportedSource } from '../report/issue-report.ts';
import { reportFile, type Folders } from './folders.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';

/** Writes the report of one compile beside the caches; gives its path. */
export const writeReport = async (
  folders: Folders,
  issue: Issue,
  sources: readonly ReportedSource[],
): Promise<string> => {
  const file = reportFile(folders, issue);
  await writeAtomically(file, issueReport(issue, sources));
  return path.normalize(file);
};
