// Lets Node keep its translation of the program from run to run: without it a third of a short run is spent on taking
// the types out of the sources anew. To be loaded before the program, `node --import ./scripts/keep-compiled.mjs
// scripts/NAME.ts`, so that the program's first file is kept too; in JavaScript, so that nothing is left to translate.
// NODE_COMPILE_CACHE names another folder, NODE_DISABLE_COMPILE_CACHE switches it off.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

enableCompileCache(path.join(import.meta.dirname, '..', '.cache', 'node'));
