import type { Face } from '../../../../src/domain/publication.ts';
import type { Edition, EditionEntry } from '../../edition/edition.ts';
import { xml, xmlFile } from '../package/xml.ts';
import { articleParagraphs } from './article-paragraphs.ts';
import { closingParagraphs } from './closing-paragraphs.ts';
import { contentsMarks, contentsTable, type PageOf } from './contents-table.ts';
import { frontParagraphs } from './front-paragraphs.ts';
import { wr } from './namespaces.ts';
import { line, type Piece, pieceXml } from './pieces.ts';
import type { Links } from './runs.ts';
import { sectionProperties } from './running-heads.ts';

/** Lines of the contents that nothing answers to, by the `id` of the article in whose title they are marked. */
const unanswered = ({ contents, articles }: Edition): ReadonlyMap<string, readonly EditionEntry[]> => {
  const marks = new Map<string, EditionEntry[]>();
  let holder = articles[0]?.id ?? '';
  for (const entry of contents) {
    if (entry.id === null) marks.set(holder, [...(marks.get(holder) ?? []), entry]);
    else holder = entry.id;
  }
  return marks;
};

/** All of an edition, in reading order. Addresses it links to are noted in `links`. */
export const documentPieces = (edition: Edition, links: Links, pageOf: PageOf): Piece[] => {
  const { articles, compilation, contents } = edition;
  const marks = unanswered(edition);
  return [
    ...frontParagraphs(edition, links),
    contentsTable(contents, pageOf),
    ...(compilation === null ? [] : [line('Compilation', compilation)]),
    ...articles.flatMap((article, index) =>
      articleParagraphs(article, {
        place: index + 1,
        links,
        opens: index === 0 && compilation === null,
        marks: contentsMarks(marks.get(article.id) ?? []),
      }),
    ),
    ...closingParagraphs(edition),
  ];
};

/** `word/document.xml`. */
export const documentPart = (pieces: readonly Piece[], face: Face): string =>
  xmlFile(xml('w:document', wr, xml('w:body', {}, ...pieces.map(pieceXml), sectionProperties(face))));
