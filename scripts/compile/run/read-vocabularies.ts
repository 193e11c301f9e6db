import { existsSync } from 'node:fs';
import path from 'node:path';
import { regionsSchema, type Region } from '../../../src/domain/region.ts';
import { topicsSchema, type Topic } from '../../../src/domain/topic.ts';
import { ownContent, type Folders } from './folders.ts';
import { readYaml } from './read-yaml.ts';

export interface Vocabularies {
  readonly regions: readonly Region[];
  readonly topics: readonly Topic[];
}

/** `regions.yaml` and `topics.yaml` of a content folder, or the program's own where it has none. */
export const readVocabularies = async ({ content }: Folders): Promise<Vocabularies> => {
  const fileOf = (name: string): string => {
    const own = path.join(content, name);
    return existsSync(own) ? own : path.join(ownContent, name);
  };
  const [regions, topics] = await Promise.all([
    readYaml(fileOf('regions.yaml'), regionsSchema),
    readYaml(fileOf('topics.yaml'), topicsSchema),
  ]);
  return { regions, topics };
};
