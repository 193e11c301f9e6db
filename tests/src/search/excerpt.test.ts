import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/excerpt.ts';
import { cutAtMarks, findMarks, type TextPart } from '../../../src/search/marks.ts';
import { parseQuery } from '../../../src/search/query.ts';

const show = (parts: readonly TextPart[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const mark = (text: string, typed: string, anywhere = false): string =>
  show(cutAtMarks(text, findMarks(text, { ...parseQuery(typed), anywhere }).ranges));

describe('marks', () => {
  test.each([
    ['发展新质生产力', '新质', '发展[新质]生产力'],
    ['touching terms are one mark', '甲乙丙丁', '乙丙 甲乙', '[甲乙丙]丁'],
    ['overlapping matches are one mark', '哈哈哈', '哈哈', '[哈哈哈]'],
    ['letters and digits from where they begin', '2024年24年', '24年', '2024年[24年]'],
    ['either width', '甲（乙），丙(乙)', '(乙)', '甲[（乙）]，丙[(乙)]'],
    ['case', 'ASTRO 与 astro', 'Astro', '[ASTRO] 与 [astro]'],
  ])('%s', (...row) => {
    const [text = '', typed = '', shown] = row.slice(-3);
    expect(mark(text, typed)).toBe(shown);
  });

  test('inside of a run too, where the query asks for it', () => {
    expect(mark('2024年', '24年', true)).toBe('20[24年]');
  });
});

describe('excerpt', () => {
  const text = ['标题里的词', '前一段，没有。', `${'前'.repeat(40)}要找的词在这里，还有另一个${'后'.repeat(120)}`].join(
    '\n',
  );

  test('is the paragraph with most of the terms, cut to size', () => {
    const parts = excerpt(text, '标题里的词', parseQuery('的词 另一个'));
    expect(show(parts)).toMatch(/^…前{22}要找\[的词\]在这里，还有\[另一个\]后+…$/u);
  });

  test('leaves out the title and says nothing where nothing else holds a term', () => {
    expect(excerpt(text, '标题里的词', parseQuery('标题'))).toEqual([]);
    expect(excerpt(text, '别的', parseQuery('标题')).map(({ text: part }) => part)).toEqual(['标题', '里的词']);
  });

  test('shows a stretch of the text whose every term is marked whole', () => {
    const strings = fc.string({ unit: fc.constantFrom('新', '质', 'a', '，', '𠮷'), maxLength: 300 });
    fc.assert(
      fc.property(strings, strings, (paragraph, typed) => {
        const query = parseQuery(typed.slice(0, 5));
        const parts = excerpt(paragraph, '', query);
        const shown = parts.map(({ text: part }) => part).join('');
        expect(paragraph).toContain(shown.replace(/^…|…$/gu, ''));
        const marks = parts.filter(({ marked }) => marked);
        expect(parts.length === 0).toBe(findMarks(paragraph, query).ranges.length === 0);
        const forms = query.terms[0] ?? [];
        if (parts.length > 0) expect(forms.some((form) => marks[0]?.text.includes(form))).toBe(true);
      }),
    );
  });
});
