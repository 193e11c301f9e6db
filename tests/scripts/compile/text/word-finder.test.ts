import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordFinder } from '../../../../scripts/compile/text/word-finder.ts';

test('of words that begin at a place the longest that ends in time is found', () => {
  const finder = new WordFinder(['出海捕鱼', '渔', '渔民', '渔民们']);
  const text = '渔民们出海捕鱼';
  const at = Array.from({ length: text.length }, (_, i) => finder.longestAt(text, i, text.length));
  expect(at).toEqual([3, -1, -1, 0, -1, -1, -1]);
  expect(finder.longestAt(text, 0, 2)).toBe(2);
  expect(finder.longestAt(text, 0, 1)).toBe(1);
  expect(finder.longestAt(text, 3, 6)).toBe(-1);
});

const letters = fc.constantFrom('水', '木', '金', '火', '土');
const textOf = (minLength: number, maxLength: number) => fc.string({ unit: letters, minLength, maxLength });

test('it finds what looking through the list finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(textOf(1, 4), { minLength: 1, maxLength: 60 }), textOf(0, 30), (list, text) => {
      const words = list.sort();
      const finder = new WordFinder(words);
      for (let at = 0; at < text.length; at++) {
        const longest = words.filter((word) => text.startsWith(word, at)).sort((a, b) => b.length - a.length)[0];
        expect(finder.longestAt(text, at, text.length)).toBe(longest === undefined ? -1 : words.indexOf(longest));
      }
    }),
  );
});
