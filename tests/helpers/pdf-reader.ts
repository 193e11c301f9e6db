import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasProgram } from './programs.ts';

/** Whether this machine has the programs that a PDF is read back with. */
export const canReadPdf = ['pdftotext', 'pdfinfo', 'pdffonts', 'qpdf'].every(hasProgram);

/** A PDF as programs see it that know nothing of how it was made. */
export interface ReadPdf {
  /** Text of each page in the order of its making, `pdftotext -raw`: its foot is the last line. */
  readonly pages: readonly string[];
  /** Lines of `pdfinfo`: Title, Author, Tagged, Pages … */
  readonly info: ReadonlyMap<string, string>;
  /** `pdffonts`, a font a row. */
  readonly fonts: readonly {
    readonly name: string;
    readonly type: string;
    readonly embedded: boolean;
    readonly subset: boolean;
  }[];
  /** What `qpdf --check` finds wrong; empty if nothing. */
  readonly faults: string;
  /** The catalogue: `/Lang`, `/PageLabels`, `/Outlines`, `/MarkInfo` … */
  readonly catalogue: Readonly<Record<string, unknown>>;
  /** Any object of the file, by `12 0 R`. */
  readonly object: (reference: string) => unknown;
}

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

const inFile = <T>(bytes: Uint8Array, read: (file: string) => T): T => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kuaixun-pdf-'));
  try {
    const file = path.join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    return read(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The text of a PDF in the order of its tags, notes in their places, without heads and feet: `pdfinfo -struct-text`. */
export const taggedText = (bytes: Uint8Array): string =>
  inFile(bytes, (file) =>
    [...run('pdfinfo', ['-struct-text', file]).matchAll(/^ +"(.*)"$/gmu)].map(([, text]) => text).join(''),
  );

/** Text of each page. With `layout`, a line of the page is a line of the text. */
export const pageTexts = (bytes: Uint8Array, layout = false): string[] =>
  inFile(bytes, (file) =>
    run('pdftotext', [...(layout ? ['-layout'] : []), file, '-'])
      .split('\f')
      .slice(0, -1),
  );

/** A word of a page and its box, in points from the upper left corner. */
interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of one page, counted from 1, or of all: `pdftotext -bbox`. */
export const pageWords = (bytes: Uint8Array, page?: number): PlacedWord[] =>
  inFile(bytes, (file) =>
    [
      ...run('pdftotext', [
        ...(page === undefined ? [] : ['-f', String(page), '-l', String(page)]),
        '-bbox',
        file,
        '-',
      ]).matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/gu),
    ].map(([, left, top, right, bottom, text]) => ({
      text: text ?? '',
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  );

export const readPdf = (bytes: Uint8Array): ReadPdf =>
  inFile(bytes, (file) => {
    const objects = (
      JSON.parse(run('qpdf', ['--json=2', '--json-key=qpdf', file])) as {
        qpdf: [unknown, Record<string, { readonly value?: unknown }>];
      }
    ).qpdf[1];
    const object = (reference: string): unknown => objects[`obj:${reference}`]?.value;
    const root = objects.trailer?.value as Readonly<Record<string, string>>;
    const checked = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return {
      pages: run('pdftotext', ['-raw', file, '-']).split('\f').slice(0, -1),
      info: new Map(
        [...run('pdfinfo', [file]).matchAll(/^([\w ]+): +(.*)$/gmu)].map(([, key, value]) => [key ?? '', value ?? '']),
      ),
      fonts: run('pdffonts', [file])
        .split('\n')
        .slice(2)
        .flatMap((line) => {
          const [, name = '', type = '', embedded, subset] =
            /^(\S+)\s+(.+?)\s+\S+\s+(yes|no)\s+(yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/u.exec(line) ?? [];
          return name === '' ? [] : [{ name, type, embedded: embedded === 'yes', subset: subset === 'yes' }];
        }),
      faults: checked.status === 0 ? '' : `${checked.stdout}${checked.stderr}`,
      catalogue: object(root['/Root'] ?? '') as Readonly<Record<string, unknown>>,
      object,
    };
  });
