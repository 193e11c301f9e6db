import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedSentencesOf, sentencesOf } from '../../../../scripts/compile/recognise/sentences.ts';

test.each([
  ['一句。两句！', ['一句。', '两句！']],
  ['“先动手。”他说。', ['“先动手。”', '他说。']],
  ['没有句号的一段', ['没有句号的一段']],
  ['（全文完。）又一句？', ['（全文完。）', '又一句？']],
  ['', []],
])('%s', (text, expected) => {
  expect(sentencesOf(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
});

test('sentences cover their text, bounded ones are no longer than 800 units', () => {
  const piece = fc.string({ unit: fc.constantFrom('字', '，', '。', '”', '、'), maxLength: 3000, minLength: 0 });
  fc.assert(
    fc.property(piece, (text) => {
      expect(
        sentencesOf(text)
          .map(([start, end]) => text.slice(start, end))
          .join(''),
      ).toBe(text);
      const bounded = boundedSentencesOf(text);
      expect(bounded.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
      expect(bounded.every(([start, end]) => end - start <= 800)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
