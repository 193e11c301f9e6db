import { strFromU8, unzipSync } from 'fflate';
import type { Reading } from './compare.ts';
import { htmlParagraphs } from './html-paragraphs.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16));
  });

/** Paragraphs of a part of a Word file: the text of their runs, without codes of fields and numbers of notes. */
const wordParagraphs = (part: string): string[] =>
  [...part.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gsu)].map(([, runs = '']) =>
    [...runs.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/gu)].map(([, text]) => unescape(text ?? '\t')).join(''),
  );

const attribute = (tag: string, name: string): string =>
  unescape(new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '');

/** A Word file by its XML alone: the paragraphs of the document, the footnotes apart. */
export const readDocx = (bytes: Uint8Array): Reading => {
  const parts = unzipSync(bytes);
  const paragraphs = (name: string): string[] => wordParagraphs(strFromU8(parts[name] ?? new Uint8Array()));
  return { paragraphs: paragraphs('word/document.xml'), notes: paragraphs('word/footnotes.xml') };
};

/** An EPUB by its package document: the pages of the spine in their order. */
export const readEpub = (bytes: Uint8Array): Reading => {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const root = attribute(text('META-INF/container.xml'), 'full-path');
  const folder = root.replace(/[^/]*$/u, '');
  const tags = [...text(root).matchAll(/<(item|itemref) [^>]*>/gu)];
  const hrefs = new Map(
    tags.filter(([, name]) => name === 'item').map(([tag]) => [attribute(tag, 'id'), attribute(tag, 'href')]),
  );
  const spine = tags.filter(([, name]) => name === 'itemref').map(([tag]) => hrefs.get(attribute(tag, 'idref')) ?? '');
  return { paragraphs: spine.flatMap((href) => htmlParagraphs(text(`${folder}${href}`))) };
};
