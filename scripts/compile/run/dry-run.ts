import { once } from 'node:events';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';
import { chooseCompiler } from '../../lib/choose-compiler.ts';
import { holdMemory } from '../../lib/hold-memory.ts';
import type { CompiledSource } from '../compiled.ts';
import { compileBytes, readBytes, requireArticle } from './compile-file.ts';
import { foldersOf } from './folders.ts';
import { jsonInPieces } from './json-in-pieces.ts';
import { keepLexicon } from './keep-lexicon.ts';
import { readVocabularies } from './read-vocabularies.ts';
import { faultLines, tableOf } from './report.ts';
import { toContract } from './to-contract.ts';

/** A source that could not be compiled, in its place in the list. */
const failed = (path: string, fault: unknown): object => {
  if (!(fault instanceof KuaixunError)) throw fault;
  const { code, message, hint } = fault;
  return {
    source: { path },
    issue: null,
    items: [],
    dropped: [],
    repairs: [],
    joins: [],
    warnings: [],
    error: { code, message, hint },
  };
};

const print = async (pieces: Iterable<string>): Promise<void> => {
  for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
};

/**
 * `--dry-run`: compiles files and writes nothing; with `json` prints the contract, an element a file, each as soon as
 * it is done, so that no more than one is held. Gives the exit code.
 */
export const dryRun = async (files: readonly string[], json: boolean, env: NodeJS.ProcessEnv): Promise<number> => {
  const folders = foldersOf(env);
  const [vocabularies] = await Promise.all([readVocabularies(folders), keepLexicon(folders)]);
  holdMemory();
  const done: { readonly name: string; readonly compiled: CompiledSource }[] = [];
  let code = 0;
  let size = 0;
  for (const [i, file] of files.entries()) {
    let result: object | null = null;
    try {
      const context = { ...vocabularies, published: null, issueDate: null, year: null };
      const bytes = await readBytes(file);
      chooseCompiler((size += bytes.length));
      const compiled = await compileBytes(file, bytes, context);
      if (json) result = toContract(compiled);
      else done.push({ name: file, compiled });
      requireArticle(compiled);
    } catch (fault) {
      for (const line of faultLines(fault)) console.error(line);
      code = 1;
      result ??= failed(file, fault);
    }
    if (json && result !== null) await print(jsonInPieces(result, i === 0 ? '[' : ','));
  }
  if (json) await print([']\n']);
  else for (const line of tableOf(done)) console.log(line);
  return code;
};
