import PostalMime from 'postal-mime';
import type { Output } from '../../../scripts/distribute/writer.ts';
import type { ChannelId } from '../../../src/domain/download.ts';
import { issueDocumentSchema } from '../../../src/domain/issue-document.ts';
import type { Reading } from './compare.ts';
import { fullScript } from './expected.ts';
import { htmlParagraphs } from './html-paragraphs.ts';
import { readDocx, readEpub } from './read-packages.ts';
import { readPdfTags } from './read-pdf-tags.ts';

type Files = readonly Pick<Output, 'name' | 'bytes'>[];

const bytesOf = (files: Files, pattern: RegExp): Uint8Array => {
  const file = files.find(({ name }) => pattern.test(name));
  if (file === undefined) throw new Error(`no file ${pattern.source} among ${files.map(({ name }) => name).join(' ')}`);
  return file.bytes;
};

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** Posts in the order of their numbers. */
const posts = (files: Files): string[] =>
  files
    .filter(({ name }) => /\/\d+\.html$/u.test(name))
    .toSorted(
      (a, b) => Number.parseInt(a.name.split('/')[1] ?? '', 10) - Number.parseInt(b.name.split('/')[1] ?? '', 10),
    )
    .map(({ bytes }) => textOf(bytes));

/** How each channel is read back, by means that know nothing of how it was written. */
export const readers: Readonly<Record<ChannelId, (files: Files) => Promise<readonly Reading[]>>> = {
  pdf: async (files) => [await readPdfTags(bytesOf(files, /\.pdf$/u))],
  brief: async (files) => [await readPdfTags(bytesOf(files, /\.pdf$/u))],
  docx: (files) => Promise.resolve([readDocx(bytesOf(files, /\.docx$/u))]),
  epub: (files) => Promise.resolve([readEpub(bytesOf(files, /\.epub$/u))]),
  // Both parts of the letter, and the page to paste from, say the same.
  email: async (files) => {
    const letter = await PostalMime.parse(bytesOf(files, /\.eml$/u));
    return [
      { paragraphs: htmlParagraphs(letter.html ?? '') },
      { paragraphs: (letter.text ?? '').split(/\r?\n/u) },
      { paragraphs: htmlParagraphs(textOf(bytesOf(files, /\.mail\.html$/u))) },
    ];
  },
  wechat: (files) => Promise.resolve([{ paragraphs: posts(files).flatMap((html) => htmlParagraphs(html)) }]),
  // What is data is read by its schema, and said by the same script.
  json: (files) => {
    const { issue, publication } = issueDocumentSchema.parse(JSON.parse(textOf(bytesOf(files, /\.json$/u))));
    const { lines, notes, lacunae } = fullScript(issue, publication.name);
    const paragraphs = [...lines.map(({ text }) => text), ...Array<string>(lacunae).fill('下缺')];
    return Promise.resolve([{ paragraphs, notes }]);
  },
};
