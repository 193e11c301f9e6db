import { emWidth } from '../../../../src/site/balance-lines.ts';
import type { Edition, EditionArticle, EditionBlock, EditionEntry } from '../../edition/edition.ts';
import { inlineText } from '../../edition/inline.ts';
import { columnWidths } from '../typst/column-widths.ts';
import { titleLines } from '../typst/title-lines.ts';

/** Characters a line of each kind of title holds, by how deep it stands; `faces.typ` has the sizes. */
const titleEms = { issue: 18.5, compilation: 18.5, item: 22, itemNumbered: 20.5, appendix: [24, 26, 26] } as const;

const blockData = (block: EditionBlock) =>
  block.kind === 'table'
    ? { ...block, columns: columnWidths(block.rows.map(({ cells }) => cells.map(inlineText))) }
    : block;

const appendixEms = (depth: number): number => titleEms.appendix[depth - 1] ?? titleEms.appendix[2];

const articleData = ({ article: _, url: __, digest: ___, ...rest }: EditionArticle, centred: boolean) => {
  const mark = rest.number === null ? '附：' : `${rest.number}. `;
  const ems = rest.depth > 0 ? appendixEms(rest.depth) : centred ? titleEms.item : titleEms.itemNumbered;
  const lines = rest.depth === 0 && !centred ? titleLines(rest.title, ems) : titleLines(`${mark}${rest.title}`, ems);
  return {
    ...rest,
    mark,
    lines,
    blocks: rest.blocks.map(blockData),
    editorNoteNamed: rest.blocks.map(
      (block) => block.kind === 'text' && inlineText(block.content.inline).startsWith('编者按'),
    ),
  };
};

/** Lines an entry of the contents takes, by estimate: what holds more than a page may not be kept in one piece. */
const entryLines = ({ title, depth }: EditionEntry): number => Math.ceil((emWidth(title) + 1) / (24 - 2 * depth));

/** Contents of so many lines stand on one page for certain, and are not parted. */
const unparted = 16;

/** What `pdf/bulletin.typ` reads: the edition without what is not set, with its titles broken and its tables measured. */
export const bulletinData = (edition: Edition) => {
  const { head, face, issue } = edition;
  const [year = 0, month = 1, day = 1] = head.isoDate.split('-').map(Number);
  const contentsLines = edition.contents.reduce((sum, entry) => sum + entryLines(entry), 0);
  return {
    face,
    head: { ...head, lines: titleLines(head.title, titleEms.issue) },
    date: { year, month, day },
    title: `${head.name}${head.number}：${head.title}`,
    keywords: [...new Set(issue.items.flatMap(({ topics }) => topics))],
    lead: edition.lead.map(blockData),
    masthead: edition.masthead,
    contents: edition.contents,
    contentsUnparted: contentsLines <= unparted,
    compilation:
      edition.compilation === null
        ? null
        : { title: edition.compilation, lines: titleLines(edition.compilation, titleEms.compilation) },
    articles: edition.articles.map((article) => articleData(article, face === '公文')),
    figures: edition.figures,
    colophon: edition.colophon,
  };
};
