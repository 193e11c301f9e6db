import type { Edition, EditionBlock } from '../../edition/edition.ts';
import type { NumberedNote } from '../../edition/inline.ts';
import { xml, xmlFile } from '../package/xml.ts';
import { wr } from './namespaces.ts';
import { type Paragraph, paragraph, paragraphXml } from './pieces.ts';
import { bareRun, run } from './runs.ts';

const notesOf = (block: EditionBlock): readonly NumberedNote[] => {
  if (block.kind === 'text') return block.content.notes;
  return (block.kind === 'list' ? block.entries : block.rows).flatMap(({ notes }) => notes);
};

/** All notes of an edition, in order. */
export const allNotes = ({ lead, articles }: Edition): NumberedNote[] =>
  [...lead, ...articles.flatMap(({ blocks }) => blocks)].flatMap(notesOf);

/** A note at the foot of the page. */
export const noteParagraph = ({ text }: NumberedNote): Paragraph =>
  paragraph('FootnoteText', bareRun(xml('w:footnoteRef'), 'FootnoteReference') + run(` ${text}`));

const separator = (id: number, type: 'separator' | 'continuationSeparator'): string =>
  xml('w:footnote', { 'w:type': type, 'w:id': id }, paragraphXml(paragraph('FootnoteText', bareRun(xml(`w:${type}`)))));

/** `word/footnotes.xml`. */
export const notesPart = (notes: readonly NumberedNote[]): string =>
  xmlFile(
    xml(
      'w:footnotes',
      wr,
      separator(-1, 'separator'),
      separator(0, 'continuationSeparator'),
      ...notes.map((note) => xml('w:footnote', { 'w:id': note.number }, paragraphXml(noteParagraph(note)))),
    ),
  );
