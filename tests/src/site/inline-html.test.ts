import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../src/domain/block.ts';
import { inlineHtml } from '../../../src/site/inline-html.ts';

const text = '甲乙丙丁戊己';

test.each<[Mark[], string]>([
  [[], text],
  [[{ type: 'strong', start: 0, end: 2 }], '<strong>甲乙</strong>丙丁戊己'],
  [
    [{ type: 'link', start: 1, end: 3, href: 'https://example.org/?a=1&b="' }],
    '甲<a href="https://example.org/?a=1&amp;b=&quot;">乙丙</a>丁戊己',
  ],
  [
    [
      { type: 'strong', start: 0, end: 6 },
      { type: 'emphasis', start: 2, end: 4 },
    ],
    '<strong>甲乙<em>丙丁</em>戊己</strong>',
  ],
  [
    [
      { type: 'strong', start: 0, end: 4 },
      { type: 'emphasis', start: 2, end: 6 },
    ],
    '<strong>甲乙<em>丙丁</em></strong><em>戊己</em>',
  ],
])('%j', (marks, html) => {
  expect(inlineHtml({ text, marks })).toBe(html);
});

test('text that looks like HTML stays text', () => {
  expect(inlineHtml({ text: 'a < b & <script>', marks: [] })).toBe('a &lt; b &amp; &lt;script&gt;');
});

test.each([
  ['合起来叫“3+N”产业化体系', '合起来叫<wbr>“3+N”<wbr>产业化体系'],
  ['走在“最前面”，也算“第1名”。', '走在“最前面”，也算“第1名”。'],
  ['“5G”先行，叫“A & B”也可', '“5G”<wbr>先行，叫<wbr>“A &amp; B”<wbr>也可'],
])('a line may end before and after a quotation of letters or figures: %s', (quoting, html) => {
  expect(inlineHtml({ text: quoting, marks: [] })).toBe(html);
});

test('elements nest and the text is kept, whatever the marks', () => {
  const mark = fc.tuple(
    fc.constantFrom('strong' as const, 'emphasis' as const),
    fc.nat(5),
    fc.integer({ min: 1, max: 6 }),
  );
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 5 }), (raw) => {
      const marks = raw.filter(([, start, end]) => start < end).map(([type, start, end]) => ({ type, start, end }));
      const html = inlineHtml({ text, marks });
      const open: string[] = [];
      for (const [, slash, name = ''] of html.matchAll(/<(\/?)(\w+)>/gu)) {
        if (slash === '') open.push(name);
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
      expect(html.replaceAll(/<[^>]*>/gu, '')).toBe(text);
    }),
  );
});

test.each([
  ['甲乙', [], [1], '甲①乙'],
  ['甲乙', [], [2, 2], '甲乙①②'],
  ['甲乙丙', [{ type: 'strong', start: 0, end: 2 }], [1], '<strong>甲①乙</strong>丙'],
  ['甲乙丙', [{ type: 'strong', start: 0, end: 2 }], [2], '<strong>甲乙</strong>①丙'],
  ['甲乙丙', [{ type: 'link', start: 0, end: 2, href: 'x' }], [1], '<a href="x">甲</a>①<a href="x">乙</a>丙'],
] as const)('%s with %j and insets at %j', (text, marks, offsets, html) => {
  const insets = offsets.map((at, index) => ({ at, html: '①②'.charAt(index) }));
  expect(inlineHtml({ text, marks }, insets)).toBe(html);
});
