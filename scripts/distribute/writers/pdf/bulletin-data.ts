import { emWidth } from '../../../../src/site/balance-lines.ts';
import type { Edition, EditionArticle, EditionBlock, EditionText } from '../../edition/edition.ts';
import { inlineText } from '../../edition/inline.ts';
import { columnWidths, type ColumnWidth } from '../typst/column-widths.ts';
import { titleLines } from '../typst/title-lines.ts';

/** Characters a line of each kind of title holds, by how deep it stands; `faces.typ` has the sizes. */
const titleEms = { issue: 19, compilation: 19, item: 23.5, itemNumbered: 22, appendix: [25.5, 27, 27] } as const;

/** Characters a line of a pull quote holds. */
const quoteEms = 24;

/** Columns whose cells are all as short as this are set in the middle, others from the left. */
const shortCell = 8;

interface Table {
  readonly columns: readonly ColumnWidth[];
  readonly aligns: readonly ('center' | 'left')[];
}

const tableData = (rows: readonly (readonly string[])[]): Table => ({
  columns: columnWidths(rows),
  aligns: (rows[0] ?? []).map((_, column) =>
    rows.slice(1).every((row) => emWidth(row[column] ?? '') <= shortCell) ? 'center' : 'left',
  ),
});

/** A pull quote is broken like a title where nothing is marked in it. */
const quoteLines = ({ inline, truncated }: EditionText): { readonly lines?: string[] } =>
  truncated || inline.some(({ type }) => type !== 'text') ? {} : { lines: titleLines(inlineText(inline), quoteEms) };

type BlockData =
  | Exclude<EditionBlock, { kind: 'table' }>
  | (Extract<EditionBlock, { kind: 'table' }> & Table)
  /** Neighbouring paragraphs of 编者按; `named` where the text says so itself. */
  | { readonly kind: 'note'; readonly entries: readonly EditionText[]; readonly named: boolean };

const blocksData = (blocks: readonly EditionBlock[]): BlockData[] => {
  const set: BlockData[] = [];
  for (const block of blocks) {
    const last = set.at(-1);
    if (block.kind === 'table') {
      set.push({ ...block, ...tableData(block.rows.map(({ cells }) => cells.map(inlineText))) });
    } else if (block.kind === 'list') {
      set.push(block);
    } else if (block.type === 'pull-quote') {
      set.push({ ...block, ...quoteLines(block.content) });
    } else if (block.type !== 'editor-note') {
      set.push(block);
    } else if (last?.kind === 'note') {
      set[set.length - 1] = { ...last, entries: [...last.entries, block.content] };
    } else {
      const named = inlineText(block.content.inline).startsWith('编者按');
      set.push({ kind: 'note', entries: [block.content], named });
    }
  }
  return set;
};

const appendixEms = (depth: number): number => titleEms.appendix[depth - 1] ?? titleEms.appendix[2];

const articleData = (article: EditionArticle, centred: boolean) => {
  const { id, depth, number, title, kicker, deck, dateline, bylines, credit, headless, truncated, blocks } = article;
  const mark = number === null ? '附：' : `${number}. `;
  const ems = depth > 0 ? appendixEms(depth) : centred ? titleEms.item : titleEms.itemNumbered;
  return {
    ...{ id, depth, number, title, kicker, deck, dateline, bylines, credit, headless, truncated },
    mark,
    // 红头 hangs the number of an item before its title.
    lines: titleLines(depth === 0 && !centred ? title : `${mark}${title}`, ems),
    blocks: blocksData(blocks),
  };
};

/** Head of 本期数读. */
const figureHead = ['条目', '指标', '数值', '说明'];

/** What `pdf/bulletin.typ` reads: the edition without what is not set, with its titles broken and its tables measured. */
export const bulletinData = (edition: Edition) => {
  const { head, face, issue } = edition;
  const [year = 0, month = 1, day = 1] = head.isoDate.split('-').map(Number);
  return {
    face,
    head: { ...head, lines: titleLines(head.title, titleEms.issue) },
    date: { year, month, day },
    title: `${head.name}${head.number}：${head.title}`,
    keywords: [...new Set(issue.items.flatMap(({ topics }) => topics))],
    lead: blocksData(edition.lead),
    masthead: edition.masthead,
    contents: edition.contents,
    compilation:
      edition.compilation === null
        ? null
        : { title: edition.compilation, lines: titleLines(edition.compilation, titleEms.compilation) },
    articles: edition.articles.map((article) => articleData(article, face === '公文')),
    figures: edition.figures,
    figureHead,
    figureColumns: columnWidths([
      figureHead,
      ...edition.figures.flatMap(({ number, figures }) =>
        figures.map(({ label, value, note }) => [String(number), label, value, note]),
      ),
    ]),
    colophon: edition.colophon,
  };
};
