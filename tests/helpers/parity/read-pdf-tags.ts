import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocumentProxy } from 'unpdf';
import type { Reading } from './compare.ts';

/** Elements that are no paragraphs of their own but stand in the line. */
const inline = new Set(['Span', 'Link', 'Strong', 'Em', 'Quote', 'Reference', 'Code', 'Annot', 'Object']);

/** Poppler's two readings: the tree of tags, an element a line, deeper ones further in; and the text of the pages. */
const poppler = (bytes: Uint8Array): { readonly tags: string; readonly pages: string } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kuaixun-tags-'));
  try {
    const file = path.join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    const run = (program: string, args: readonly string[]): string =>
      execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
    return { tags: run('pdfinfo', ['-struct-text', file]), pages: run('pdftotext', [file, '-']) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/**
 * The text as pdf.js finds it on the pages, in the order in which it is drawn, without the raised numbers of notes.
 * Poppler's tree breaks off in the middle of some wrapped cells and lines, where this goes on.
 */
const drawnText = async (bytes: Uint8Array): Promise<string> => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    let height = 0;
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const isNumber = /^\d+$/u.test(item.str) && item.height < height * 0.75;
      if (isNumber) continue;
      text += item.str;
      height = item.height;
    }
  }
  return text;
};

/**
 * Reads a tagged PDF as a screen reader would: paragraphs in the order of the tags, notes apart. Numbers of notes and
 * marks of points are labels (`Lbl`) and left out; running heads and page numbers are no part of the tree.
 */
export const readPdfTags = async (bytes: Uint8Array): Promise<Reading> => {
  const paragraphs: string[] = [];
  const notes: string[] = [];
  const open: { depth: number; name: string; text: string }[] = [];
  const close = (depth: number): void => {
    for (let last = open.at(-1); last !== undefined && last.depth >= depth; last = open.at(-1)) {
      open.pop();
      if (last.name === 'Note') notes.push(last.text);
      else if (last.name !== 'Lbl' && last.text !== '') paragraphs.push(last.text);
    }
  };
  const { tags, pages } = poppler(bytes);
  for (const line of tags.split('\n')) {
    const depth = line.search(/\S/u);
    const said = /^ *"(.*)"$/u.exec(line)?.[1];
    if (said !== undefined) {
      close(depth);
      const holder = open.at(-1);
      if (holder !== undefined) holder.text += said;
      continue;
    }
    const name = /^ *([A-Z]\w*)(?:[ :]|$)/u.exec(line)?.[1];
    if (name === undefined) continue;
    close(depth);
    if (inline.has(name)) continue;
    open.push({ depth, name, text: '' });
  }
  close(0);
  return { paragraphs, notes, running: `${await drawnText(bytes)}\n${pages}` };
};
