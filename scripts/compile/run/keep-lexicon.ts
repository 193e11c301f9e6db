import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dropOlder } from '../../lib/drop-older.ts';
import { hashProgram } from '../../lib/hash-program.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';
import { buildLexicon } from '../text/build-lexicon.ts';
import { tablesFromBytes, tablesToBytes } from '../text/lexicon-tables.ts';
import { useLexicon } from '../text/lexicon.ts';
import type { Folders } from './folders.ts';

/** What the tables depend on: the code that makes them, and the version of the dictionary. */
const makers = ['build-lexicon.ts', 'lexicon-tables.ts', 'word-table.ts'].map((file) => `scripts/compile/text/${file}`);

/** The name of a file of tables: a hash. */
const named = /^[\da-f]{64}\.bin$/u;

/**
 * Gives the compiler the tables of its dictionary as the last run left them in the cache, under a hash of what they
 * depend on: reading them takes a few milliseconds, making them as long as compiling a page. Of older ones the last stays.
 */
export const keepLexicon = async ({ cache }: Folders): Promise<void> => {
  const folder = path.join(cache, 'lexicon');
  const name = `${await hashProgram([...makers, 'package.json'])}.bin`;
  const kept = path.join(folder, name);
  const tables = existsSync(kept) ? tablesFromBytes(readFileSync(kept)) : null;
  if (tables) {
    useLexicon(tables);
    return;
  }
  const built = buildLexicon();
  useLexicon(built);
  try {
    await writeAtomically(kept, tablesToBytes(built));
    await dropOlder(folder, name, named);
  } catch {
    // A folder that may not be written costs time and nothing else.
  }
};
