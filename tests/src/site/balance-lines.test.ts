import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceLines, emWidth } from '../../../src/site/balance-lines.ts';

test('lines are as even as they get', () => {
  expect(balanceLines(['开年', '三会', '会会', '说', '创新', '和', '发展'], 8)).toEqual([
    '开年三会会会',
    '说创新和发展',
  ]);
});

test('a pause is a good end of a line', () => {
  expect(balanceLines(['三地', '同日', '开会，', '会会', '都', '说', '创新', '二字'], 12)).toEqual([
    '三地同日开会，',
    '会会都说创新二字',
  ]);
});

test('a word wider than the measure is cut', () => {
  expect(balanceLines(['一二三四五六七'], 3).every((line) => emWidth(line) <= 3)).toBe(true);
});

test('no text gives no lines', () => {
  expect(balanceLines([], 10)).toEqual([]);
});

test('every line fits, and the lines are the words in order', () => {
  const word = fc.string({ unit: fc.constantFrom('会', '开', '，', 'a', '1', '“'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 1, max: 12 }), (words, measure) => {
      const lines = balanceLines(words, measure);
      expect(lines.join('')).toBe(words.join(''));
      for (const line of lines) expect(emWidth(line)).toBeLessThanOrEqual(measure);
    }),
  );
});
