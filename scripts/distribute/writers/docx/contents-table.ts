import type { EditionEntry } from '../../edition/edition.ts';
import { xml, xmlText } from '../package/xml.ts';
import { titlePrefix } from '../package/furniture.ts';
import { bookmarkName } from './article-paragraphs.ts';
import { type Contents, paragraph } from './pieces.ts';
import { bareRun, field, run } from './runs.ts';

/** Page of an article, as printed, by its `id`; empty where it is not known. */
export type PageOf = (id: string) => string;

/** 目录 takes 标题 1 to 4, and lines of its own that no title answers to (TC fields, level by level). */
const instruction = 'TOC \\o "1-4" \\f C \\l "1-4" \\h \\z';

const level = ({ depth }: EditionEntry): number => Math.min(depth + 1, 4);
const lineText = (entry: EditionEntry): string => titlePrefix(entry) + entry.title;

const entryRuns = (entry: EditionEntry, pageOf: PageOf): string => {
  if (entry.id === null) return run(lineText(entry));
  const name = bookmarkName(entry.id);
  const page = field(`PAGEREF ${name} \\h`, run(pageOf(entry.id)));
  return xml('w:hyperlink', { 'w:anchor': name, 'w:history': '1' }, run(`${lineText(entry)}\t`), page);
};

/** 目录 as Word makes its own: a field in a content control, filled in with its lines and their pages. */
export const contentsTable = (entries: readonly EditionEntry[], pageOf: PageOf): Contents => {
  const begin =
    bareRun(xml('w:fldChar', { 'w:fldCharType': 'begin' })) +
    bareRun(xml('w:instrText', { 'xml:space': 'preserve' }, ` ${xmlText(instruction)} `)) +
    bareRun(xml('w:fldChar', { 'w:fldCharType': 'separate' }));
  const end = bareRun(xml('w:fldChar', { 'w:fldCharType': 'end' }));
  return {
    kind: 'contents',
    paragraphs: [
      paragraph('TOCHeading', run('目录'), { pageBreakBefore: true }),
      ...entries.map((entry, index) =>
        paragraph(
          `TOC${level(entry)}`,
          (index === 0 ? begin : '') + entryRuns(entry, pageOf) + (index === entries.length - 1 ? end : ''),
        ),
      ),
    ],
  };
};

/**
 * Marks by which a line of the contents that no title answers to comes back when Word makes the contents anew. They
 * print nothing, and stand in the title before whose line it stands.
 */
export const contentsMarks = (entries: readonly EditionEntry[]): string =>
  entries
    .map((entry) => {
      const said = lineText(entry).replaceAll(/["\\]/gu, '\\$&');
      return (
        bareRun(xml('w:fldChar', { 'w:fldCharType': 'begin' })) +
        bareRun(
          xml('w:instrText', { 'xml:space': 'preserve' }, xmlText(` TC "${said}" \\f C \\l ${level(entry)} \\n `)),
        ) +
        bareRun(xml('w:fldChar', { 'w:fldCharType': 'end' }))
      );
    })
    .join('');
