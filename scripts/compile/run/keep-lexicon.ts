import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashProgram } from '../../lib/hash-program.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';
import { buildLexicon } from '../text/build-lexicon.ts';
import { tablesFromBytes, tablesToBytes } from '../text/lexicon-tables.ts';
import { useLexicon } from '../text/lexicon.ts';
import type { Folders } from './folders.ts';

/** What the tables depend on: the code that makes them, and the version of the dictionary. */
const makers = ['build-lexicon.ts', 'lexicon-tables.ts', 'word-table.ts'].map((file) => `scripts/compile/text/${file}`);

/**
 * Gives the compiler the tables of its dictionary as the last run left them in the cache, under a hash of what they
 * depend on: reading them takes a few milliseconds, making them as long as compiling a page.
 */
export const keepLexicon = async ({ cache }: Folders): Promise<void> => {
  const kept = path.join(cache, 'lexicon', `${await hashProgram([...makers, 'package.json'])}.bin`);
  const tables = existsSync(kept) ? tablesFromBytes(readFileSync(kept)) : null;
  if (tables) {
    useLexicon(tables);
    return;
  }
  const built = buildLexicon();
  useLexicon(built);
  try {
    await writeAtomically(kept, tablesToBytes(built));
  } catch {
    // A folder that may not be written costs time and nothing else.
  }
};
