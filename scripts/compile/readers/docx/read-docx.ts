import mammoth from 'mammoth';
import type { Dropped } from '../../../../src/domain/ledger.ts';
import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';
import { pageLines } from '../html/page-lines.ts';
import { parsePage } from '../html/parse-page.ts';
import type { SourceText } from '../source-text.ts';
import { zipParts } from './docx-parts.ts';
import { footnoteLines } from './footnote-lines.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { pageRims, type PageRims } from './page-rims.ts';
import { paragraphLabels } from './paragraph-labels.ts';
import { readParts } from './read-parts.ts';

/** A document's parts unpacked, pictures left aside: what is larger is no text but a trap. */
const mostBytes = 64 * 1024 * 1024;

const options = {
  // Page breaks set by hand; headings by any name; notes and comments as mammoth has them.
  styleMap: [
    "br[type='page'] => hr.page-break",
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='标题'] => h1:fresh",
  ],
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  externalFileAccess: false,
};

const broken = (path: string, cause?: unknown): KuaixunError =>
  new KuaixunError(
    'broken-docx',
    `${path} 第 1 行起打不开：是 Word 文档（.docx），但已经损坏`,
    '用文字处理软件打开修复，另存为 .docx 或纯文本（.txt）；打不开就请向来源重新要一份',
    { cause },
  );

/**
 * A Word document → text: a line a paragraph, with the number that the word processor sets before it; the cells of a
 * row parted by tabs; a form feed where a page was ended by hand; notes at the end, a line each, behind [1], as the text
 * calls them. Headers stand first and footers last, left aside as
 * page furniture. Throws `broken-docx`, `file-too-large`, `empty-file`.
 */
export const readDocx = async (path: string, bytes: Uint8Array): Promise<SourceText> => {
  const parts = zipParts(bytes);
  if (parts === null || parts.some(({ encrypted }) => encrypted)) throw broken(path);
  const size = parts.reduce((sum, part) => sum + (part.name.endsWith('.xml') ? part.size : 0), 0);
  if (size > mostBytes) {
    throw new KuaixunError(
      'file-too-large',
      `${path} 第 1 行起解开后有 ${Math.round(size / 1024 / 1024)} MB，超过 64 MB 的上限`,
      '请拆成一期、一版一个文件，再分别编译',
    );
  }
  let html: string;
  let outside: PageRims;
  try {
    const xml = readParts(bytes);
    outside = pageRims(xml);
    const labels = paragraphLabels({
      document: xml.get('word/document.xml') ?? null,
      numbering: xml.get('word/numbering.xml') ?? null,
      styles: xml.get('word/styles.xml') ?? null,
    });
    const transformDocument = numberParagraphs(labels);
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ...options, transformDocument })).value;
  } catch (cause) {
    throw broken(path, cause);
  }
  const { lines } = pageLines(parsePage(path, footnoteLines(html)));
  const body = lines.map((line) => `${line.pageBefore ? '\f' : ''}${line.text}\n`).join('');
  // A document of headers alone is empty.
  if (body === '') return { format: 'docx', encoding: 'docx', text: '', aside: [], published: null, warnings: [] };
  let text = '';
  const aside: Dropped[] = [];
  const addAside = (line: string): void => {
    aside.push({ reason: 'page-furniture', span: [text.length, text.length + line.length] });
    text += `${line}\n`;
  };
  outside.headers.forEach(addAside);
  text += body;
  outside.footers.forEach(addAside);
  return { format: 'docx', encoding: 'docx', text, aside, published: null, warnings: [] };
};
