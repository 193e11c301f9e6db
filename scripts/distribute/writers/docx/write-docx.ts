import type { Writer } from '../../writer.ts';
import { zipPackage } from '../package/zip-package.ts';
import { bookmarkName } from './article-paragraphs.ts';
import { documentFiles } from './document-files.ts';
import { documentPieces } from './document-part.ts';
import { estimatePages, noteHeight } from './estimate-pages.ts';
import { allNotes, noteParagraph } from './notes-part.ts';
import { Links } from './runs.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Word: set once to learn on which pages its titles stand, then with those pages in its contents. */
export const writeDocx: Writer = (edition) => {
  const heights = new Map(allNotes(edition).map((note) => [note.number, noteHeight(noteParagraph(note))]));
  const draft = documentPieces(edition, new Links(), () => '10');
  const pages = estimatePages(draft, (number) => heights.get(number) ?? 0);
  const links = new Links();
  const pieces = documentPieces(edition, links, (id) => String(pages.get(bookmarkName(id)) ?? ''));
  const bytes = zipPackage(documentFiles(edition, pieces, links));
  return Promise.resolve([{ name: `${edition.slug}.docx`, type, bytes }]);
};
