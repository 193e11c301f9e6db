// Keeps the program from run to run as Node translated and compiled it: without it two thirds of a short run are spent on
// finding some hundred modules, taking the types out of them and compiling them anew. To be loaded before the program,
// `node --import ./scripts/keep-compiled.mjs scripts/NAME.ts`, so that the program's first file is kept too; in
// JavaScript, so that nothing is left to translate. NODE_COMPILE_CACHE names another folder for what Node compiled,
// NODE_DISABLE_COMPILE_CACHE switches all of it off: then each module is read from its own file.
import { readFileSync, statSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..');
const [, entry = ''] = process.argv;
const folder = path.join(root, '.cache', 'program', path.basename(entry, '.ts'));

/** By what a change of a file is known, whoever made it. */
const stampOf = (file) => {
  const { size, mtimeMs, ctimeMs } = statSync(path.join(root, file));
  return `${size} ${mtimeMs} ${ctimeMs}`;
};

/** The program in one file, if none of those it was made of has changed since. */
const kept = () => {
  try {
    const { place, files, program } = JSON.parse(readFileSync(path.join(folder, 'made.json'), 'utf8'));
    return place === root && Object.entries(files).every(([file, stamp]) => stampOf(file) === stamp) ? program : null;
  } catch {
    return null;
  }
};

/** Makes it, and gives null where that cannot be: where nothing may be written, say. */
const make = async () => {
  try {
    const { bundleProgram } = await import('./lib/bundle-program.ts');
    return await bundleProgram(entry, { root, folder, stampOf });
  } catch {
    return null;
  }
};

if (!process.env.NODE_DISABLE_COMPILE_CACHE && path.dirname(entry) === import.meta.dirname) {
  const program = kept() ?? (await make());
  if (program !== null) {
    // Beside the program, so that it goes with it.
    enableCompileCache(path.join(folder, path.dirname(program), 'node'));
    const url = pathToFileURL(path.join(folder, program)).href;
    const hooks = registerHooks({
      resolve: (specifier, context, resolve) => {
        if (specifier !== pathToFileURL(entry).href) return resolve(specifier, context);
        hooks.deregister();
        return { url, format: 'module', shortCircuit: true };
      },
    });
  }
}
