import { xml } from '../package/xml.ts';
import { type ParagraphLook, paragraphProperties } from './looks.ts';
import { measure } from './page-setup.ts';
import { run } from './runs.ts';

/** What a document is made of, before it is written: what its XML and its pages are worked out from. */
export type Piece = Paragraph | Table | Contents;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Id of its style. */
  readonly style: string;
  /** What is not as its style has it. */
  readonly look: ParagraphLook;
  /** XML of its runs. */
  readonly inner: string;
}

/** A table; its first row is the head, which stands again on each page. */
export interface Table {
  readonly kind: 'table';
  /** Of its columns, in twips. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
}

interface Row {
  readonly cells: readonly Paragraph[];
  /** Whether it may break across pages. */
  readonly breaks: boolean;
}

/** 目录: paragraphs in a content control that Word knows as a table of contents. */
export interface Contents {
  readonly kind: 'contents';
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph in a style; `inner` is XML of runs. */
export const paragraph = (style: string, inner: string, look: ParagraphLook = {}): Paragraph => ({
  kind: 'paragraph',
  style,
  look,
  inner,
});

/** A paragraph that is one text. */
export const line = (style: string, text: string): Paragraph => paragraph(style, run(text));

/** Marks `inner` so that links and the contents find it. `id` is a number of its own in the document. */
export const bookmark = (name: string, id: number, inner: string): string =>
  xml('w:bookmarkStart', { 'w:id': id, 'w:name': name }) + inner + xml('w:bookmarkEnd', { 'w:id': id });

/** `w:p`. 正文 needs no name. */
export const paragraphXml = ({ style, look, inner }: Paragraph): string => {
  const named = style === 'Normal' ? '' : xml('w:pStyle', { 'w:val': style });
  const properties = named + paragraphProperties(look);
  return xml('w:p', {}, properties === '' ? '' : xml('w:pPr', {}, properties), inner);
};

const cellXml = (cell: Paragraph, width: number): string =>
  xml(
    'w:tc',
    {},
    xml('w:tcPr', {}, xml('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), xml('w:vAlign', { 'w:val': 'center' })),
    paragraphXml(cell),
  );

const tableProperties = xml(
  'w:tblPr',
  {},
  xml('w:tblStyle', { 'w:val': 'ThreeRules' }),
  xml('w:tblW', { 'w:w': measure, 'w:type': 'dxa' }),
  xml('w:jc', { 'w:val': 'center' }),
  xml('w:tblLayout', { 'w:type': 'fixed' }),
  xml('w:tblLook', {
    'w:val': '0620',
    'w:firstRow': 1,
    'w:lastRow': 0,
    'w:firstColumn': 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  }),
);

const tableXml = ({ widths, rows }: Table): string =>
  xml(
    'w:tbl',
    {},
    tableProperties,
    xml('w:tblGrid', {}, ...widths.map((width) => xml('w:gridCol', { 'w:w': width }))),
    ...rows.map(({ cells, breaks }, index) => {
      const properties = (breaks ? '' : xml('w:cantSplit')) + (index === 0 ? xml('w:tblHeader') : '');
      return xml(
        'w:tr',
        {},
        properties === '' ? '' : xml('w:trPr', {}, properties),
        ...cells.map((cell, column) => cellXml(cell, widths[column] ?? 0)),
      );
    }),
  );

const contentsXml = ({ paragraphs }: Contents): string =>
  xml(
    'w:sdt',
    {},
    xml(
      'w:sdtPr',
      {},
      xml('w:alias', { 'w:val': '目录' }),
      xml('w:docPartObj', {}, xml('w:docPartGallery', { 'w:val': 'Table of Contents' }), xml('w:docPartUnique')),
    ),
    xml('w:sdtContent', {}, ...paragraphs.map(paragraphXml)),
  );

/** A piece as it stands in the body of a document. */
export const pieceXml = (piece: Piece): string => {
  switch (piece.kind) {
    case 'paragraph':
      return paragraphXml(piece);
    case 'table':
      return tableXml(piece);
    case 'contents':
      return contentsXml(piece);
  }
};
