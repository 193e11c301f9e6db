import type { Edition, EditionEntry } from '../../edition/edition.ts';
import { annexTitle, titlePrefix } from '../package/furniture.ts';
import { xml, xmlText } from '../package/xml.ts';
import { printedPageId } from './item-page.ts';
import { hrefOfArticle, pageOfArticle } from './other-pages.ts';
import { type Page, pageFile } from './xhtml.ts';

/** A page of the printed issue, and the article with which it begins. */
export interface PrintedPage {
  readonly page: number;
  readonly id: string;
}

const link = (href: string, text: string, type?: string): string =>
  xml('a', { href, 'epub:type': type }, xmlText(text));

/** Lines nested by their depth; those that lead nowhere are left out (EPUB 3.3, 7.2: a line of a list is a link). */
const nested = (entries: readonly EditionEntry[]): string => {
  const items: string[] = [];
  let rest = entries.filter(({ id }) => id !== null);
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    const { depth, id } = first;
    const end = rest.findIndex((entry, index) => index > 0 && entry.depth <= depth);
    const inside = rest.slice(1, end < 0 ? undefined : end);
    rest = end < 0 ? [] : rest.slice(end);
    items.push(xml('li', {}, link(hrefOfArticle(id ?? ''), titlePrefix(first) + first.title), nested(inside)));
  }
  return items.length === 0 ? '' : xml('ol', {}, ...items);
};

/** The lines of `nested`, between those of the pages around the articles. */
const tocList = (edition: Edition, has: (name: string) => boolean): string => {
  const around = (name: string, text: string): string => (has(name) ? xml('li', {}, link(pageFile(name), text)) : '');
  const inner = nested(edition.contents).replace(/^<ol>|<\/ol>$/gu, '');
  return xml(
    'ol',
    {},
    around('front', edition.head.title),
    inner,
    around('figures', annexTitle),
    around('colophon', '版记'),
  );
};

/** `nav.xhtml`: contents, pages of the printed issue, landmarks (EPUB 3.3, 7). */
export const navigationPage = (edition: Edition, pages: readonly Page[], printed: readonly PrintedPage[]): Page => {
  const has = (name: string): boolean => pages.some((page) => page.name === name);
  const first = edition.articles[0]?.id ?? 'front';
  return {
    name: 'nav',
    title: '导航',
    body: [
      xml(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'toc-title' },
        xml('h1', { id: 'toc-title' }, '目录'),
        tocList(edition, has),
      ),
      printed.length === 0
        ? ''
        : xml(
            'nav',
            { 'epub:type': 'page-list', role: 'doc-pagelist', 'aria-label': '原刊页码', hidden: 'hidden' },
            xml(
              'ol',
              {},
              ...printed.map(({ page, id }) =>
                xml('li', {}, link(`${pageFile(pageOfArticle(id))}#${printedPageId(page)}`, String(page))),
              ),
            ),
          ),
      xml(
        'nav',
        { 'epub:type': 'landmarks', 'aria-label': '要处', hidden: 'hidden' },
        xml(
          'ol',
          {},
          xml('li', {}, link(pageFile('cover'), '封面', 'cover')),
          xml('li', {}, link(pageFile('contents'), '目录', 'toc')),
          xml('li', {}, link(pageFile(pageOfArticle(first)), '正文', 'bodymatter')),
        ),
      ),
    ].join(''),
  };
};
