import type { Writer } from '../../writer.ts';
import type { Edition, EditionArticle } from '../../edition/edition.ts';
import { xml } from '../package/xml.ts';
import { type PackageFile, zipPackage } from '../package/zip-package.ts';
import { coverPicture } from './cover.ts';
import { itemPage } from './item-page.ts';
import { navigationPage, type PrintedPage } from './navigation.ts';
import {
  annexPage,
  colophonPage,
  compilationPage,
  contentsPage,
  coverPage,
  frontPage,
  pageOfArticle,
} from './other-pages.ts';
import { packageDocument } from './package-document.ts';
import { styleSheet } from './style-sheet.ts';
import { type Page, pageFile, pageXhtml } from './xhtml.ts';

const type = 'application/epub+zip';

/** Pages of the printed issue, each with the first article on it; in rising order, as pages are turned. */
const printedPages = ({ articles }: Edition): PrintedPage[] => {
  const printed: PrintedPage[] = [];
  for (const { id, article } of articles) {
    if (article.page !== null && article.page > (printed.at(-1)?.page ?? 0)) printed.push({ page: article.page, id });
  }
  return printed;
};

/** Items with their 附, in order. */
const byItem = ({ articles }: Edition): EditionArticle[][] => {
  const pages = new Map<string, EditionArticle[]>();
  for (const article of articles) {
    const name = pageOfArticle(article.id);
    pages.set(name, [...(pages.get(name) ?? []), article]);
  }
  return [...pages.values()];
};

const container = `<?xml version="1.0" encoding="UTF-8"?>\n${xml(
  'container',
  { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  xml(
    'rootfiles',
    {},
    xml('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
  ),
)}\n`;

/** EPUB 3.3: a page an item, its 附 inside it; cover, 报头 and 导语, 目录 before, 数读 and 版记 behind. */
export const writeEpub: Writer = async (edition) => {
  const printed = printedPages(edition);
  const printedAt = new Map(printed.map(({ id, page }) => [id, page]));
  const pages: Page[] = [
    coverPage(edition, 'cover.png'),
    frontPage(edition),
    contentsPage(edition),
    ...compilationPage(edition),
    ...byItem(edition).map((articles) => itemPage(articles, ({ id }) => printedAt.get(id) ?? null)),
    ...annexPage(edition),
    colophonPage(edition),
  ];
  const navigation = navigationPage(edition, pages, printed);
  const files: PackageFile[] = [
    ['mimetype', type],
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument(edition, { pages, hasPages: printed.length > 0 })],
    ...[navigation, ...pages].map((page): PackageFile => [`EPUB/${pageFile(page.name)}`, pageXhtml(page)]),
    ['EPUB/style.css', styleSheet()],
    ['EPUB/cover.png', await coverPicture(edition)],
  ];
  return [{ name: `${edition.slug}.epub`, type, bytes: zipPackage(files) }];
};
