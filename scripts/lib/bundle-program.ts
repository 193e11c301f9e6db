import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { dropOlder } from './drop-older.ts';
import { sha256 } from './sha256.ts';
import { writeAtomically } from './write-atomically.ts';

/** Where a program is kept, and how a change of one of its files is known. Files are relative to `root`, with slashes. */
interface Keeping {
  readonly root: string;
  readonly folder: string;
  readonly stampOf: (file: string) => string;
}

/** The name of a folder that holds a bundle: part of a hash. */
const bundle = /^[\da-f]{16}$/u;

/** A module in a bundle still says where it was taken from: by that it finds its packages and its data. */
const ownPlace = (code: string, file: string): string =>
  code
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));

/**
 * Makes one file of a command of the program (`entry`, a path) and of all its own modules that it loads at once; what it
 * loads later, and what one such part shares with another, goes into files beside it. Packages stay where they are.
 * `made.json` says what the bundle was made of. Of the bundles made before, the last stays. Gives the path of the first
 * file, relative to `folder`.
 */
export const bundleProgram = async (entry: string, { root, folder, stampOf }: Keeping): Promise<string> => {
  // First of all, since where nothing may be written all the rest would be in vain.
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  const own = path.relative(root, import.meta.filename).replaceAll(path.sep, '/');
  const stamps = new Map([[own, stampOf(own)]]);
  const made = await rolldown({
    input: entry,
    platform: 'node',
    logLevel: 'silent',
    external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
    plugins: [
      {
        name: 'own-place',
        transform: ownPlace,
        load: (file) => {
          // Before it is read: a file that is changed in between is told from the one in the bundle.
          if (path.isAbsolute(file)) {
            const relative = path.relative(root, file).replaceAll(path.sep, '/');
            stamps.set(relative, stampOf(relative));
          }
        },
      },
    ],
  });
  const { output } = await made.generate({ format: 'esm' });
  await made.close();
  const chunks = output.filter((chunk) => chunk.type === 'chunk');
  const version = sha256(...chunks.flatMap(({ fileName, code }) => [fileName, code])).slice(0, 16);
  for (const { fileName, code } of chunks) await writeAtomically(path.join(folder, version, fileName), code);
  const program = path.join(version, chunks.find(({ isEntry }) => isEntry)?.fileName ?? '');
  const files = Object.fromEntries([...stamps].sort());
  await writeAtomically(path.join(folder, 'made.json'), JSON.stringify({ place: root, files, program }));
  await dropOlder(folder, version, bundle);
  return program;
};
