import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { issueKey } from '../../../src/domain/issue.ts';
import { sourceSchema, type Source } from '../../../src/domain/source.ts';
import type { Folders } from './folders.ts';
import { readYaml } from './read-yaml.ts';

/** A source in its folder, its bytes not yet read. */
export interface SourceFolder {
  readonly id: string;
  readonly folder: string;
  readonly record: Source;
}

export interface Records {
  /** The sources of each issue, in the order of their ids. */
  readonly byIssue: ReadonlyMap<string, readonly SourceFolder[]>;
  /** Records that cannot be read. */
  readonly faults: readonly unknown[];
}

/** Every record of a sources folder, by the issue it belongs to. A folder without `source.yaml` is none of ours. */
export const readRecords = async ({ sources }: Folders): Promise<Records> => {
  const byIssue = new Map<string, SourceFolder[]>();
  const faults: unknown[] = [];
  const ids = existsSync(sources) ? (await readdir(sources)).sort() : [];
  for (const id of ids) {
    const folder = path.join(sources, id);
    const file = path.join(folder, 'source.yaml');
    if (!existsSync(file)) continue;
    try {
      const record = await readYaml(file, sourceSchema);
      const key = issueKey(record.issue);
      byIssue.set(key, [...(byIssue.get(key) ?? []), { id, folder, record }]);
    } catch (fault) {
      faults.push(fault);
    }
  }
  return { byIssue, faults };
};
