/** A line of a page: where it begins (points from the left edge), and what it says. */
export type PdfLine = readonly [x: number, text: string];

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;

/** A font by a predefined character map, without a map to Unicode, and how text is coded in it. */
export interface PredefinedFont {
  readonly encoding: string;
  readonly ordering: string;
  readonly code: (text: string) => Buffer;
}

/**
 * A PDF with a text layer of 16-point type, each page a list of lines from the top. No line: a page without text. The
 * font says in Unicode what its codes mean, unless `predefined` is given.
 */
export const pdf = (pages: readonly (readonly PdfLine[])[], predefined?: PredefinedFont): Buffer => {
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${predefined?.encoding ?? 'Identity-H'} /DescendantFonts [4 0 R] ${predefined ? '' : '/ToUnicode 5 0 R'} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (${predefined?.ordering ?? 'Identity'}) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    stream(toUnicode),
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
      stream(
        lines
          .map(
            ([x, text], line) =>
              `BT /F 16 Tf 1 0 0 1 ${x} ${780 - 28 * line} Tm <${predefined?.code(text).toString('hex') ?? hex(text)}> Tj ET`,
          )
          .join('\n'),
      ),
    ]),
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
};
