import { getDocumentProxy } from 'unpdf';
import type { Dropped, Warning } from '../../../../src/domain/ledger.ts';
import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';
import { refuseRuined } from '../refuse-ruined.ts';
import type { SourceText } from '../source-text.ts';
import { characterMaps } from './character-maps.ts';
import { pageText, type PrintedLine, type TextItem } from './page-text.ts';
import { runningLines } from './running-lines.ts';

/** More pages than a year's volume has. */
const mostPages = 3000;
/** Pages with fewer characters than this are pictures of pages, where most are so. */
const leastCharacters = 8;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : '');

const refusal = (path: string, cause: unknown): KuaixunError =>
  nameOf(cause) === 'PasswordException'
    ? new KuaixunError(
        'encrypted-pdf',
        `${path} 第 1 页起打不开：PDF 加了密码`,
        '用密码打开，另存或打印成一份没有密码的 PDF，再编译',
        { cause },
      )
    : new KuaixunError(
        'broken-pdf',
        `${path} 第 1 页起打不开：是 PDF，但已经损坏`,
        '用 PDF 阅读器打开后另存一份；打不开就请向来源重新要一份',
        { cause },
      );

const itemsOf = async (document: Document, number: number): Promise<TextItem[]> => {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const found = items.flatMap((item): TextItem[] => {
    if (!('str' in item)) return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
  });
  page.cleanup();
  return found;
};

/** Running heads and page numbers, by where they stand in the text; `starts` are the offsets of the pages. */
const asideOf = (pages: readonly (readonly PrintedLine[])[], starts: readonly number[]): Dropped[] => {
  const running = runningLines(pages);
  return pages.flatMap((lines, page) => {
    let at = starts[page] ?? 0;
    return lines.flatMap(({ text }, line): Dropped[] => {
      const start = at;
      at += text.length + 1;
      return running[page]?.has(line) ? [{ reason: 'page-furniture', span: [start, start + text.length] }] : [];
    });
  });
};

/**
 * A PDF with a text layer → text: a printed line a line, indents kept, a form feed before each page but the first;
 * running heads, feet and page numbers are left aside as page furniture.
 * Throws `encrypted-pdf`, `broken-pdf`, `unknown-character-map`, `no-text-layer` (a scan), `file-too-large`,
 * `text-destroyed`.
 */
export const readPdf = async (path: string, bytes: Uint8Array): Promise<SourceText> => {
  let document: Document;
  const maps = characterMaps();
  try {
    // PDF.js takes the buffer it is given for its own, so it gets a copy; it is to be quiet about fonts it has not.
    document = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      stopAtErrors: false,
      useWorkerFetch: false,
      cMapPacked: true,
      BinaryDataFactory: maps.BinaryDataFactory,
    });
  } catch (cause) {
    throw refusal(path, cause);
  }
  try {
    const { numPages } = document;
    if (numPages > mostPages) {
      throw new KuaixunError(
        'file-too-large',
        `${path} 共 ${numPages} 页，超过 ${mostPages} 页的上限`,
        '请拆成一期一个文件，再分别编译',
      );
    }
    const printed: PrintedLine[][] = [];
    for (let number = 1; number <= numPages; number++) printed.push(pageText(await itemsOf(document, number)));
    const pages = printed.map((lines) => lines.map(({ text }) => `${text}\n`).join(''));
    const [unknown] = maps.missing;
    if (unknown !== undefined) {
      throw new KuaixunError(
        'unknown-character-map',
        `${path} 第 1 页起有文字取不出来：字体用的是 ${unknown} 编码，又没有附上与 Unicode 的对照`,
        '用 PDF 阅读器打开，全选复制，粘贴存成 .txt；或打印成一份新的 PDF，再编译',
      );
    }
    const blank = pages.flatMap((page, i) => (page.replaceAll(/\s/gu, '').length < leastCharacters ? [i + 1] : []));
    if (blank.length * 2 > numPages) {
      throw new KuaixunError(
        'no-text-layer',
        `${path} 第 ${blank[0] ?? 1} 页起没有文字层：共 ${numPages} 页，${blank.length} 页是扫描图或空白`,
        '请先做文字识别（OCR），存成带文字层的 PDF 或 .txt，再编译',
      );
    }
    const text = pages.join('\f');
    refuseRuined(path, text);
    const starts = pages.map((_, i) => pages.slice(0, i).reduce((sum, page) => sum + page.length + 1, 0));
    const warnings = blank.map((number): Warning => {
      const at = Math.min(text.length, starts[number - 1] ?? 0);
      return {
        code: 'page-without-text',
        span: [at, at],
        message: `原件第 ${number} 页没有文字，可能是图片或空白页，请核对`,
      };
    });
    return { format: 'pdf', encoding: 'pdf', text, aside: asideOf(printed, starts), published: null, warnings };
  } catch (cause) {
    if (cause instanceof KuaixunError) throw cause;
    throw refusal(path, cause);
  } finally {
    await document.destroy();
  }
};
