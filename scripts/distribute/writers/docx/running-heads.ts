import type { Face } from '../../../../src/domain/publication.ts';
import type { EditionHead } from '../../edition/edition.ts';
import { xml, xmlFile } from '../package/xml.ts';
import { wr } from './namespaces.ts';
import { linePitch, page } from './page-setup.ts';
import { paragraph, paragraphXml } from './pieces.ts';
import type { ParagraphLook } from './looks.ts';
import { field, run } from './runs.ts';

/** A header or footer: its part, and on which pages it stands. */
interface RunningHead {
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'even' | 'first';
  /** Name of the part, without folder and ending; also the id of its relationship. */
  readonly name: string;
  readonly content: (head: EditionHead) => string;
}

const number = field('PAGE', run('1'));

/** 空一字 at the outside (GB/T 9704—2012, 7.5). */
const oneCharacter = 280;

const set = (style: string, inner: string, look: ParagraphLook = {}): string =>
  paragraphXml(paragraph(style, inner, look));

const outside = (align: 'left' | 'right'): string =>
  set('Footer', run('— ') + number + run(' —'), { align, left: oneCharacter, right: oneCharacter });

const numberInside = { kind: 'footer', content: () => set('Footer', run('- ') + number + run(' -')) } as const;
const nothing = set('Footer', '');

/**
 * What runs along the pages: 红头 has the name and number above but on its first page, and `- 3 -` centred below; 公文
 * has `— 3 —` outside and nothing above.
 */
export const runningHeads: Readonly<Record<Face, readonly RunningHead[]>> = {
  红头: [
    { kind: 'header', pages: 'first', name: 'header1', content: () => nothing },
    {
      kind: 'header',
      pages: 'default',
      name: 'header2',
      content: (head) => set('Header', run(`${head.name}\t${head.number}`)),
    },
    { ...numberInside, pages: 'first', name: 'footer1' },
    { ...numberInside, pages: 'default', name: 'footer2' },
  ],
  公文: [
    { kind: 'footer', pages: 'default', name: 'footer1', content: () => outside('right') },
    { kind: 'footer', pages: 'even', name: 'footer2', content: () => outside('left') },
  ],
};

/** `word/header1.xml` and its like. */
export const runningHeadPart = ({ kind, content }: RunningHead, head: EditionHead): string =>
  xmlFile(xml(kind === 'header' ? 'w:hdr' : 'w:ftr', wr, content(head)));

/** Whether pages differ by left and right. */
export const facingPages = (face: Face): boolean => runningHeads[face].some(({ pages }) => pages === 'even');

/** `w:sectPr`: the page, its heads and feet. */
export const sectionProperties = (face: Face): string => {
  const heads = runningHeads[face];
  return xml(
    'w:sectPr',
    {},
    ...heads.map(({ kind, pages, name }) => xml(`w:${kind}Reference`, { 'w:type': pages, 'r:id': name })),
    xml('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
    xml('w:pgMar', {
      'w:top': page.top,
      'w:right': page.right,
      'w:bottom': page.bottom,
      'w:left': page.left,
      'w:header': page.header,
      'w:footer': page.footer,
      'w:gutter': 0,
    }),
    xml('w:pgNumType', { 'w:start': 1 }),
    xml('w:cols', { 'w:space': 425 }),
    heads.some(({ pages }) => pages === 'first') ? xml('w:titlePg') : '',
    xml('w:docGrid', { 'w:type': 'lines', 'w:linePitch': linePitch }),
  );
};
