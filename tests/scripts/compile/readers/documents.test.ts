import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../scripts/compile/readers/read-source.ts';
import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';
import {
  docx,
  docxOf,
  footer,
  header,
  listed,
  listStyle,
  numbering,
  pageBreak,
  paragraph,
  styled,
  table,
} from '../../../helpers/files/docx.ts';
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

describe('numbers that the word processor sets', () => {
  const lists = numbering(
    [
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
    ],
    [['bullet', '\uf0b7']],
    [
      ['chineseCounting', '第%1章'],
      ['decimal', '%1.%2'],
    ],
    [['decimalEnclosedCircle', '%1']],
  );
  test.each<[what: string, body: string[], lines: string[]]>([
    [
      'levels, each counted anew under the one above',
      [listed('修路', 1), listed('选线', 1, 1), listed('架桥', 1, 1), listed('造林', 1), listed('选苗', 1, 1)],
      ['一、修路', '（一）选线', '（二）架桥', '二、造林', '（一）选苗'],
    ],
    [
      'eleven and beyond',
      ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子'].map((text) => listed(text, 1)),
      ['一、甲', '二、乙', '三、丙', '四、丁', '五、戊', '六、己', '七、庚', '八、辛', '九、壬', '十、癸', '十一、子'],
    ],
    ['interrupted by a paragraph', [listed('甲', 1), paragraph('话。'), listed('乙', 1)], ['一、甲', '话。', '二、乙']],
    ['bullets', [listed('苗', 2), listed('肥', 2)], ['● 苗', '● 肥']],
    ['by the style', [styled('总则', 'Zhang')], ['第一章 总则']],
    ['the level above in its own form', [listed('总则', 3), listed('范围', 3, 1)], ['第一章 总则', '一.1 范围']],
    ['signs', [listed('苗', 4)], ['① 苗']],
    [
      'the same words twice',
      [listed('意见', 1), paragraph('意见'), listed('意见', 1)],
      ['一、意见', '意见', '二、意见'],
    ],
    ['a list the document does not have', [listed('苗', 9)], ['苗']],
    [
      'in the cells of a table',
      [`<w:tbl><w:tr><w:tc>${listed('苗', 1)}</w:tc><w:tc>${paragraph('肥')}</w:tc></w:tr></w:tbl>`],
      ['一、苗\t肥'],
    ],
  ])('%s', async (_what, body, lines) => {
    const parts = { 'word/numbering.xml': lists, 'word/styles.xml': listStyle('Zhang', 3) };
    const { text } = await read(docxOf(parts, ...body));
    expect(text).toBe(`${lines.join('\n')}\n`);
  });
});

test('headers and footers of a Word document are in the text and left aside; page numbers alone are not', async () => {
  const parts = {
    'word/header1.xml': header('海州科技简报'),
    'word/header2.xml': header('海州科技简报'),
    'word/footer1.xml': footer('内部资料'),
    'word/footer2.xml': footer('— 3 —'),
  };
  const { text, aside } = await read(docxOf(parts, paragraph('头一段。')));
  expect(text).toBe('海州科技简报\n头一段。\n内部资料\n');
  expect(aside.map(({ reason, span }) => [reason, text.slice(...span)])).toEqual([
    ['page-furniture', '海州科技简报'],
    ['page-furniture', '内部资料'],
  ]);
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

describe('running heads and page numbers of a PDF', () => {
  const body = [
    '路修好了以后，山里的茶叶',
    '当天就能运到城里，价钱也',
    '比去年高，茶农都说这条路',
    '修到了他们的心坎上。',
  ];
  const page = (head: string, foot: string): (readonly [number, string])[] =>
    [head, ...body, foot].map((text) => [90, text] as const);
  const aside = async (...pages: (readonly [number, string])[][]): Promise<string[]> => {
    const { text, aside: left } = await read(pdf(pages));
    return left.map(({ span }) => text.slice(...span));
  };

  test('are in the text and left aside', async () => {
    const pages = [1, 2, 3, 4].map((number) => page(number % 2 ? '海州科技' : `第${number}期`, `— ${number} —`));
    expect(await aside(...pages)).toEqual(['— 1 —', '— 2 —', '— 3 —', '— 4 —']);
    const same = [1, 2, 3].map((number) => page('海州科技简报', `第${number}页共3页`));
    expect(await aside(...same)).toEqual([
      '海州科技简报',
      '第1页共3页',
      '海州科技简报',
      '第2页共3页',
      '海州科技简报',
      '第3页共3页',
    ]);
  });

  test.each([
    ['on two pages', [page('海州科技简报', '甲'), page('海州科技简报', '乙')]],
    ['whose numbers do not run', [page('甲', '12'), page('乙', '7'), page('丙', '90')]],
    [
      'on pages of a few lines',
      [1, 2, 3].map(
        () =>
          [
            [90, '海州科技简报'],
            [90, '没有别的。'],
          ] as [number, string][],
      ),
    ],
  ])('lines %s are none', async (_, pages) => {
    expect(await aside(...pages)).toEqual([]);
  });
});

describe('a PDF whose fonts have predefined character maps and no map to Unicode', () => {
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  const gbk = (text: string): Buffer => iconv.encode(text, 'gbk');
  const big5 = (text: string): Buffer => iconv.encode(text, 'big5');
  test.each([
    ['GBK-EUC-H', 'GB1', gbk, '县里修了一条路，长12公里。'],
    ['GB-EUC-H', 'GB1', gbk, '县里修了一条路，长12公里。'],
    ['GBK2K-H', 'GB1', gbk, '县里修了一条路，长12公里。'],
    ['UniGB-UCS2-H', 'GB1', utf16, '县里修了一条路，长12公里。'],
    ['UniGB-UTF16-H', 'GB1', utf16, '县里修了一条路，长12公里。'],
    ['ETen-B5-H', 'CNS1', big5, '縣裡修了一條路，長12公里。'],
    ['UniCNS-UCS2-H', 'CNS1', utf16, '縣裡修了一條路，長12公里。'],
  ])('%s', async (encoding, ordering, code, text) => {
    const line = [90, text] as const;
    expect((await read(pdf([[line, line]], { encoding, ordering, code }))).text).toBe(`${text}\n${text}\n`);
  });

  test('one that is not there is refused by its name', async () => {
    const bytes = pdf([[[90, '一行字']]], { encoding: '90ms-RKSJ-H', ordering: 'Japan1', code: gbk });
    const fault: unknown = await read(bytes).catch((error: unknown) => error);
    if (!(fault instanceof KuaixunError)) throw new Error('not refused', { cause: fault });
    expect(fault.code).toBe('unknown-character-map');
    expect(fault.message).toContain('90ms-RKSJ-H');
  });
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
