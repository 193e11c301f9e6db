import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Region } from '../../../src/domain/region.ts';
import type { Topic } from '../../../src/domain/topic.ts';
import { hashProgram } from '../../lib/hash-program.ts';
import { sha256 } from '../../lib/sha256.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';
import { ownContent, type Folders } from './folders.ts';

export interface Vocabularies {
  readonly regions: readonly Region[];
  readonly topics: readonly Topic[];
}

/** What the reading of a vocabulary depends on, beside the file. */
const readers = ['src/domain/region.ts', 'src/domain/topic.ts', 'scripts/compile/run/read-yaml.ts', 'package.json'];

const parse = async (regionsFile: string, topicsFile: string): Promise<Vocabularies> => {
  const [{ readYaml }, { regionsSchema }, { topicsSchema }] = await Promise.all([
    import('./read-yaml.ts'),
    import('../../../src/domain/region.ts'),
    import('../../../src/domain/topic.ts'),
  ]);
  const [regions, topics] = await Promise.all([
    readYaml(regionsFile, regionsSchema),
    readYaml(topicsFile, topicsSchema),
  ]);
  return { regions, topics };
};

const keptFile = async (cache: string, files: readonly string[]): Promise<string> => {
  const key = sha256(await hashProgram(readers), ...(await Promise.all(files.map((file) => readFile(file)))));
  return path.join(cache, 'vocabularies', `${key}.json`);
};

/**
 * `regions.yaml` and `topics.yaml` of a content folder, or the program's own where it has none. What was read and found
 * right is kept in the cache under a hash of the files and of the code that reads them: the libraries that read and
 * check YAML take longer to load than a page takes to compile.
 */
export const readVocabularies = async ({ content, cache }: Folders): Promise<Vocabularies> => {
  const fileOf = (name: string): string => {
    const own = path.join(content, name);
    return existsSync(own) ? own : path.join(ownContent, name);
  };
  const files = [fileOf('regions.yaml'), fileOf('topics.yaml')] as const;
  const kept = await keptFile(cache, files);
  try {
    return JSON.parse(await readFile(kept, 'utf8')) as Vocabularies;
  } catch {
    // Not kept yet, or not whole.
  }
  const vocabularies = await parse(...files);
  try {
    await writeAtomically(kept, JSON.stringify(vocabularies));
  } catch {
    // A folder that may not be written costs time and nothing else.
  }
  return vocabularies;
};
