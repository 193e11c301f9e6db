import { readFile } from 'node:fs/promises';
import { compileSource } from './compile-source.ts';
import type { CompiledSource } from './compiled.ts';
import { readSource } from './readers/read-source.ts';
import { segment } from './structure/segment.ts';

export const dryRun = async (files: readonly string[]): Promise<CompiledSource[]> => {
  const out: CompiledSource[] = [];
  for (const file of files) {
    out.push(
      compileSource(
        readSource(file, await readFile(file)),
        { published: null, year: null },
        {
          segment,
          recognise: (articles) => ({ articles, warnings: [] }),
        },
      ),
    );
  }
  return out;
};
