import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasProgram } from './programs.ts';

/** Whether this machine can set a Word file and read the pages. */
export const canConvertDocx = ['soffice', 'pdftotext'].every(hasProgram);

/** Word files → PDF, by LibreOffice, in one go and with a profile of its own. */
export const convertDocx = (documents: readonly Uint8Array[]): Uint8Array[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kuaixun-docx-'));
  try {
    const names = documents.map((bytes, index) => {
      writeFileSync(path.join(folder, `${index}.docx`), bytes);
      return `${index}.docx`;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...names], { cwd: folder, stdio: 'ignore' });
    return names.map((name) => readFileSync(path.join(folder, name.replace('.docx', '.pdf'))));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
