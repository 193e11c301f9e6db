/** Enters into package-lock.json what a partial registry mirror left out. Usage: npm run lock, after npm install. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { completeLock, missingEntries, type LockFile } from './lib/complete-lock.ts';
import { projectRoot } from './lib/project-root.ts';

const file = path.join(projectRoot, 'package-lock.json');
const lock = JSON.parse(await readFile(file, 'utf8')) as LockFile;
await writeFile(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`package-lock.json：补上 ${String(Object.keys(missingEntries(lock)).length)} 项`);
