import type { Edition } from '../../edition/edition.ts';
import { documentTitle } from '../package/furniture.ts';
import { xml, xmlText } from '../package/xml.ts';
import { type Page, pageFile } from './xhtml.ts';

/** What a reader can count on (schema.org accessibility, EPUB Accessibility 1.1, 2). */
const features = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'alternativeText',
] as const;
const pageFeatures = ['pageBreakMarkers', 'pageNavigation'] as const;

const summary = '全部内容为文字，按阅读顺序排列，标题分级，表格有表头，脚注可来回跳转；封面图片附有替代文字。';

const meta = (property: string, value: string, refines?: string, id?: string): string =>
  xml('meta', { property, refines, id }, xmlText(value));

const dc = (name: string, value: string, id?: string): string => xml(`dc:${name}`, { id }, xmlText(value));

/** Metadata. Times are the issue's day, so that the same issue gives the same bytes. */
const metadata = (edition: Edition, hasPages: boolean): string => {
  const { head, urls, issue } = edition;
  return xml(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    dc('identifier', urls.issue, 'id'),
    dc('title', documentTitle(edition), 'title'),
    meta('title-type', 'main', '#title'),
    dc('language', 'zh-CN'),
    dc('creator', head.publisher, 'creator'),
    dc('publisher', head.publisher),
    dc('date', head.isoDate),
    dc('description', head.description),
    dc('type', 'periodical'),
    meta('dcterms:modified', `${head.isoDate}T00:00:00Z`),
    meta('belongs-to-collection', head.name, undefined, 'series'),
    meta('collection-type', 'series', '#series'),
    meta('group-position', String(issue.serial ?? issue.number), '#series'),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...[...features, ...(hasPages ? pageFeatures : [])].map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', summary),
    meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.1 Level AA', undefined, 'conformance'),
    meta('a11y:certifiedBy', head.publisher, '#conformance'),
    ...(hasPages ? [meta('pageBreakSource', `《${head.name}》${head.number}原刊`)] : []),
    xml('meta', { name: 'cover', content: 'cover-image' }),
  );
};

interface Book {
  /** In the order in which they are read. */
  readonly pages: readonly Page[];
  readonly hasPages: boolean;
}

/** `package.opf` (EPUB 3.3, 5). */
export const packageDocument = (edition: Edition, { pages, hasPages }: Book): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${xml(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': 'zh-CN',
    },
    metadata(edition, hasPages),
    xml(
      'manifest',
      {},
      xml('item', { id: 'nav', href: pageFile('nav'), 'media-type': 'application/xhtml+xml', properties: 'nav' }),
      xml('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
      xml('item', { id: 'cover-image', href: 'cover.png', 'media-type': 'image/png', properties: 'cover-image' }),
      ...pages.map(({ name }) =>
        xml('item', { id: `p-${name}`, href: pageFile(name), 'media-type': 'application/xhtml+xml' }),
      ),
    ),
    xml('spine', {}, ...pages.map(({ name }) => xml('itemref', { idref: `p-${name}` }))),
  )}\n`;
