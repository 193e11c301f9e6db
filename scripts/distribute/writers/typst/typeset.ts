import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';
import { checkGlyphs, type PlacedText } from './check-glyphs.ts';
import { fontSet, type FontSet } from './font-set.ts';

/** What is set: a template below `scripts/distribute/writers`, and what it reads as `/data.json`. */
export interface Sheet {
  /** `pdf/bulletin.typ`. */
  readonly template: string;
  /** JSON-serialisable; `typst/common.typ` says what every template finds in it. */
  readonly data: object;
  /** Every text in it that is not the template's own, to be asked for glyphs. */
  readonly texts: readonly PlacedText[];
}

export interface Typeset {
  readonly pages: number;
  /** Writes the PDF; throws `typeset-failed` where it is none that everybody can read (PDF/UA-1). */
  readonly bytes: () => Uint8Array;
}

/** Sheets whose parts stay in memory for the next one: the tries of a brief share most of what they set. */
const kept = 2;

const workspace = fileURLToPath(new URL('..', import.meta.url));

interface Press {
  readonly compiler: NodeCompiler;
  readonly fonts: FontSet;
}

let press: Press | null = null;

/** One compiler a process: it costs a third of a second to learn the fonts. */
const openPress = (): Press => {
  if (press !== null) return press;
  const fonts = fontSet();
  const own = [fonts.fangsong, fonts.spare].filter((font) => font !== null).map(({ bytes }) => bytes);
  // The fonts named here come before the machine's own of the same name; templates ask for no others.
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: [...fonts.folders] }, ...(own.length === 0 ? [] : [{ fontBlobs: own }])],
  });
  press = { compiler, fonts };
  return press;
};

/** ISO 14289-1, 7.21.7, allows no U+FEFF in text; the word joiner does what it once did there: nothing to be seen. */
const dataText = (data: object): string => JSON.stringify(data).replaceAll('\uFEFF', '\u2060');

const failed = (what: string, template: string): KuaixunError =>
  new KuaixunError(
    'typeset-failed',
    `排版没有通过（${template}）：${what}`,
    '这是模板的毛病：请把上面的话连同这一期的 Markdown 发给维护者。',
  );

const messages = (compiler: NodeCompiler, error: NodeError): string =>
  (compiler.fetchDiagnostics(error) as { readonly path: string; readonly message: string }[])
    .map(({ path: file, message }) => `${path.basename(file)}：${message}`)
    .join('；');

/**
 * Sets a sheet as PDF/UA-1: tagged, every glyph there, no heading level skipped. A warning counts as an error, since it
 * means that something is not as the template says (a font unknown, page numbers that do not settle). No clock and no
 * chance: the same sheet gives the same bytes. Throws `glyph-missing`, `typeset-failed`.
 */
export const typeset = ({ template, data, texts }: Sheet): Typeset => {
  const { compiler, fonts } = openPress();
  checkGlyphs(texts, fonts.has);
  const families = { fangsong: fonts.fangsong?.family ?? null, spare: fonts.spare?.family ?? null };
  compiler.mapShadow(path.join(workspace, 'data.json'), Buffer.from(dataText({ ...data, families }), 'utf8'));
  try {
    const compiled = compiler.compile({ mainFilePath: path.join(workspace, template) });
    const trouble = compiled.hasError() ? compiled.takeError() : compiled.takeWarnings();
    if (trouble !== null) throw failed(messages(compiler, trouble), template);
    const document = compiled.result;
    if (document === null) throw failed('没有排出版面', template);
    return {
      pages: document.numOfPages,
      bytes: () => {
        try {
          return compiler.pdf(document, { pdfStandard: 'ua-1' });
        } catch (error) {
          throw failed(error instanceof Error ? error.message : String(error), template);
        }
      },
    };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(kept);
  }
};
