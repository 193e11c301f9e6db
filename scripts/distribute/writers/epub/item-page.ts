import type { EditionArticle } from '../../edition/edition.ts';
import { creditText, lacuna, signatureLine, titlePrefix } from '../package/furniture.ts';
import { xml } from '../package/xml.ts';
import { blocksXhtml, notesXhtml } from './blocks-xhtml.ts';
import { line, type Page, titleXhtml } from './xhtml.ts';

/** Id of the place where a page of the printed issue begins. */
export const printedPageId = (page: number): string => `page${page}`;

/** Where a page of the printed issue begins (EPUB 3.3, page-list). */
const pageBreak = (page: number | null): string =>
  page === null
    ? ''
    : xml('span', {
        id: printedPageId(page),
        'epub:type': 'pagebreak',
        role: 'doc-pagebreak',
        'aria-label': `原刊第${page}页`,
      });

const articleXhtml = (article: EditionArticle, page: number | null, inside: string): string => {
  const { id, depth, kicker, title, deck, headless, blocks, truncated, credit } = article;
  const signature = signatureLine(article);
  const level = depth + 1;
  const titleId = `${id}-title`;
  return xml(
    'section',
    {
      id,
      'epub:type': depth === 0 ? 'chapter' : 'appendix',
      role: depth === 0 ? 'doc-chapter' : 'doc-appendix',
      'aria-labelledby': titleId,
    },
    pageBreak(page),
    xml(
      'header',
      {},
      ...kicker.map((text) => line('kicker', text)),
      xml(`h${level}`, { id: titleId }, xml('span', { class: 'number' }, titlePrefix(article)), titleXhtml(title)),
      deck === null ? '' : line('deck', deck),
      signature === '' ? '' : line('byline', signature),
    ),
    headless ? line('lacuna', lacuna.headless) : '',
    blocksXhtml(blocks, level + 1),
    truncated ? line('lacuna', lacuna.truncated) : '',
    credit === null ? '' : line('credit', creditText(credit)),
    inside,
  );
};

/** Articles nested as they belong together: each with those behind it that stand deeper. */
const nested = (articles: readonly EditionArticle[], pageOf: (article: EditionArticle) => number | null): string => {
  const [first, ...rest] = articles;
  if (first === undefined) return '';
  const end = rest.findIndex(({ depth }) => depth <= first.depth);
  const inside = end < 0 ? rest : rest.slice(0, end);
  const after = end < 0 ? [] : rest.slice(end);
  return articleXhtml(first, pageOf(first), nested(inside, pageOf)) + nested(after, pageOf);
};

/**
 * An item with all its 附, one page of the book, its notes at the end.
 * @param pageOf the page of the printed issue that begins with an article, where it is the first on it.
 */
export const itemPage = (
  articles: readonly EditionArticle[],
  pageOf: (article: EditionArticle) => number | null,
): Page => {
  const [item] = articles;
  return {
    name: item?.id ?? '',
    title: item === undefined ? '' : `${titlePrefix(item)}${item.title}`,
    body: nested(articles, pageOf) + notesXhtml(articles.flatMap(({ blocks }) => blocks)),
  };
};
