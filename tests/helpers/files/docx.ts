import { zip } from './zip.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Body elements of WordprocessingML. */
export const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A paragraph of a list, by its id and level, or of a style. */
export const listed = (text: string, list: number, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const styled = (text: string, style: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const namespaced = (name: string, xml: string): string => `<?xml version="1.0"?><w:${name} ${w}>${xml}</w:${name}>`;

/** `word/numbering.xml`: each list by its levels, `[format, text]`; the nth has id n, from 1. */
export const numbering = (...lists: readonly (readonly (readonly [format: string, text: string])[])[]): string =>
  namespaced(
    'numbering',
    lists
      .map(
        (levels, i) =>
          `<w:abstractNum w:abstractNumId="${i + 1}">${levels.map(([format, text], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum>`,
      )
      .join('') + lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i + 1}"/></w:num>`).join(''),
  );
/** `word/styles.xml` with one paragraph style that belongs to a list. */
export const listStyle = (id: string, list: number): string =>
  namespaced(
    'styles',
    `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`,
  );
export const header = (text: string): string => namespaced('hdr', paragraph(text));
export const footer = (text: string): string => namespaced('ftr', paragraph(text));

/** A paragraph in which notes are called: `before` stands before the first call, each `after` behind its call. */
export const calling = (before: string, ...after: readonly (readonly [id: number, after: string])[]): string =>
  `<w:p><w:r><w:t>${before}</w:t></w:r>${after.map(([id, rest]) => `<w:r><w:footnoteReference w:id="${id}"/></w:r><w:r><w:t>${rest}</w:t></w:r>`).join('')}</w:p>`;
/** `word/footnotes.xml`, the nth note by id n, from 1. */
export const footnotes = (...notes: readonly string[]): string =>
  namespaced(
    'footnotes',
    notes.map((note, i) => `<w:footnote w:id="${i + 1}">${paragraph(note)}</w:footnote>`).join(''),
  );

/** A Word document with these body elements. */
export const docx = (...body: readonly string[]): Buffer => docxOf({}, ...body);

/** … and with other parts by name. */
export const docxOf = (parts: Readonly<Record<string, string>>, ...body: readonly string[]): Buffer =>
  zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${w}><w:body>${body.join('')}</w:body></w:document>`,
    ...parts,
  });
