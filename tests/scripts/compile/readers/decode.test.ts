import iconv from 'iconv-lite';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../../scripts/compile/readers/decode.ts';
import { readSource } from '../../../../scripts/compile/readers/read-source.ts';
import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';
import { sentences } from '../../../helpers/press/sentences.ts';

const page = sentences.join('\n');
const traditional = (Converter({ from: 'cn', to: 'tw' }) as (text: string) => string)(
  sentences.slice(0, 12).join('\n'),
);
const asLatin = (bytes: Buffer): Buffer => Buffer.from(new TextDecoder('windows-1252').decode(bytes));
/** Read by pairs; where a pair breaks off, programs write a question mark. */
const asGbk = (text: string): Buffer =>
  Buffer.from(new TextDecoder('gbk').decode(Buffer.from(text)).replaceAll('\ufffd', '?'));
const html = (charset: string, body: string): string => `<meta charset="${charset}">\n${body}`;

const read = (bytes: Uint8Array): { encoding: string; text: string } => decode('甲.txt', bytes);
const fault = (bytes: Uint8Array): KuaixunError => {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof KuaixunError) return error;
    throw error;
  }
  throw new Error('no fault');
};

describe('the encoding is found', () => {
  test.each([
    ['UTF-8', Buffer.from(page), 'utf-8', page],
    ['UTF-8 with a BOM', Buffer.from(`\ufeff${page}`), 'utf-8', page],
    ['GBK', iconv.encode(page, 'gbk'), 'gb18030', page],
    ['a short line of GBK', iconv.encode('各地产业发展情况', 'gbk'), 'gb18030', '各地产业发展情况'],
    ['GB18030 of four bytes', iconv.encode(`${page}\u{20000}`, 'gb18030'), 'gb18030', `${page}\u{20000}`],
    ['Big5', iconv.encode(traditional, 'big5'), 'big5', iconv.decode(iconv.encode(traditional, 'big5'), 'big5')],
    ['UTF-16 little-endian with a BOM', Buffer.from(`\ufeff${page}`, 'utf16le'), 'utf-16le', page],
    ['UTF-16 little-endian', Buffer.from(page, 'utf16le'), 'utf-16le', page],
    ['UTF-16 big-endian', Buffer.from(page, 'utf16le').swap16(), 'utf-16be', page],
    ['GBK declared as UTF-8', iconv.encode(html('utf-8', page), 'gbk'), 'gb18030', html('utf-8', page)],
    ['UTF-8 declared as GBK', Buffer.from(html('gb2312', page)), 'utf-8', html('gb2312', page)],
    ['UTF-8 saved as UTF-8 of CP1252', asLatin(Buffer.from(page)), 'utf-8/windows-1252/utf-8', page],
    ['GBK saved as UTF-8 of CP1252', asLatin(iconv.encode(page, 'gbk')), 'utf-8/windows-1252/gb18030', page],
    ['twice', asLatin(asLatin(Buffer.from(page))), 'utf-8/windows-1252/utf-8/windows-1252/utf-8', page],
    ['ASCII', Buffer.from('plain words'), 'utf-8', 'plain words'],
  ])('%s', (_name, bytes, encoding, text) => {
    const found = read(bytes);
    expect(found.encoding).toBe(encoding);
    expect(found.text).toBe(text);
  });

  test('UTF-8 read as GBK and saved: nothing but what is gone for good is lost, and that is marked', () => {
    const found = read(asGbk(page));
    expect(found.encoding).toBe('utf-8/gbk/utf-8');
    expect(found.text).toHaveLength(page.length);
    const lost = Array.from(found.text).filter((character, i) => character !== page[i]);
    expect(new Set(lost)).toEqual(new Set(lost.length === 0 ? [] : ['\ufffd']));
    expect(lost.length).toBeLessThan(page.length / 100);
  });

  test.each([
    ['a full stop at the end of a line', '山里的孩子们今天也能上好学校的课。'],
    ['a closing quotation mark', '老师说：“山里的孩子今天也能上好课”\n大家都点头。'],
    ['a colon after a field’s name', '来源：县里的报纸　时间：2024-03-09\n山里的孩子们今天也能上好学校的课。'],
  ])('%s that a wrong reading swallowed is plain', (_name, text) => {
    const bytes = asGbk(`${text}\n${page}`);
    expect(read(bytes).text.slice(0, text.length)).toBe(text);
  });

  test('a few characters lost in UTF-8 are no reason to refuse it', () => {
    const bytes = Buffer.concat([Buffer.from(page), Buffer.from([0xe4, 0xb8]), Buffer.from(page)]);
    expect(read(bytes)).toMatchObject({ encoding: 'utf-8', text: `${page}\ufffd${page}` });
  });
});

test.each([
  ['UTF-8 text', Buffer.from(page), true],
  ['UTF-8 text with a character lost', Buffer.concat([Buffer.from(page), Buffer.from([0xe4, 0xb8])]), false],
  ['GBK text', iconv.encode(page, 'gbk'), false],
  ['a page', Buffer.from(html('utf-8', `<p>${page}</p>`)), false],
])('%s can be decoded without our help: %s', async (_name, bytes, plain) => {
  expect((await readSource('甲.txt', bytes)).plainUtf8).toBe(plain);
});

describe('refused, with file, line, cause and cure', () => {
  test.each([
    ['empty', Buffer.alloc(0), 'empty-file'],
    ['blank', Buffer.from('\ufeff \n\u3000\n'), 'empty-file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'binary-file'],
    ['NULs', Buffer.alloc(5000), 'unknown-encoding'],
    [
      'noise',
      Buffer.from(Array.from({ length: 9000 }, (_, i) => Math.imul(i + 7, 2654435761) >>> 24)),
      'unknown-encoding',
    ],
    ['Shift JIS', iconv.encode('これは日本語の文章です。長い文章を書きます。', 'shift_jis'), 'unknown-encoding'],
    ['U+FFFD throughout', Buffer.from(page.replaceAll(/[的是在一了]/gu, '\ufffd')), 'text-destroyed'],
    ['锟斤拷 throughout', Buffer.from(page.replaceAll(/[的是在]/gu, '锟斤拷')), 'text-destroyed'],
    ['question marks throughout', Buffer.from(page.replaceAll(/[\u4e00-\u9fff]/gu, '?')), 'text-destroyed'],
  ])('%s', (_name, bytes, code) => {
    const error = fault(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/甲\.txt.*第 ?\d+ ?行/u);
    expect(error.hint).not.toBe('');
  });

  test('names the line where the damage begins', () => {
    expect(fault(Buffer.from(`好的一行\n${'坏\ufffd'.repeat(9)}`)).message).toContain('第 2 行');
  });
});
