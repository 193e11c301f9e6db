import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../scripts/compile/readers/read-source.ts';
import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';
import { docx, pageBreak, paragraph, table } from '../../../helpers/files/docx.ts';
import { pdf } from '../../../helpers/files/pdf.ts';
import { zip } from '../../../helpers/files/zip.ts';

const read = (bytes: Uint8Array): ReturnType<typeof readSource> => readSource('甲', bytes);

test('a Word document: a line a paragraph, rows by tabs, a form feed where a page ends', async () => {
  const bytes = docx(
    paragraph('头一段。'),
    table([
      ['县', '产值'],
      ['青石', '12亿元'],
    ]),
    pageBreak,
    paragraph('下一页的话。'),
  );
  const { format, text, plainUtf8 } = await read(bytes);
  expect({ format, plainUtf8 }).toEqual({ format: 'docx', plainUtf8: false });
  expect(text).toBe('头一段。\n县\t产值\n青石\t12亿元\n\f下一页的话。\n');
});

test('a PDF: printed lines, indents kept, a form feed between pages', async () => {
  const bytes = pdf([
    [
      [122, '路修好了以后，山里的茶叶当天就'],
      [90, '能运到城里，价钱比去年高。'],
      [90, '另一行从左边起头的文字在这里。'],
    ],
    [[90, '第二页上的一行字写在这里。']],
  ]);
  const { format, text } = await read(bytes);
  expect(format).toBe('pdf');
  expect(text).toBe(
    '　　路修好了以后，山里的茶叶当天就\n能运到城里，价钱比去年高。\n另一行从左边起头的文字在这里。\n\f第二页上的一行字写在这里。\n',
  );
});

test('a page of a PDF without text is doubted', async () => {
  const line = [90, '这一页上有文字可以取出来。'] as const;
  expect((await read(pdf([[line], [], [line]]))).warnings).toMatchObject([{ code: 'page-without-text' }]);
});

describe('refused, with file, place and cure', () => {
  test.each([
    ['a scan', pdf([[], []]), 'no-text-layer'],
    ['half a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'broken-pdf'],
    ['half a Word document', docx(paragraph('话。')).subarray(0, 700), 'broken-docx'],
    ['a Word document without its text', zip({ 'word/styles.xml': '<a/>' }), 'broken-docx'],
    ['an empty Word document', docx(), 'empty-file'],
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<a/>' }), 'binary-file'],
    ['a page nested without end', Buffer.from(`<html>${'<div>'.repeat(5000)}某地`), 'page-too-deep'],
  ])('%s', async (_name, bytes, code) => {
    const fault: unknown = await read(bytes).catch((error: unknown) => error);
    if (!(fault instanceof KuaixunError)) throw new Error('not refused', { cause: fault });
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(/^甲 .*第 ?\d+ ?[行页]/u);
    expect(fault.hint).not.toBe('');
  });
});
