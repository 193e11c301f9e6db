import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches, buildWordTrie, longestMatches } from '../../../../scripts/compile/recognise/word-trie.ts';

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 3 });
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), maxLength: 40 });

test('every occurrence of every word is found, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), text, (words, haystack) => {
      const found = allMatches(buildWordTrie(words.map((w) => [w, w] as const)), haystack);
      const expected = haystack.split('').flatMap((_, start) =>
        words
          .filter((w) => haystack.startsWith(w, start))
          .sort((a, b) => a.length - b.length)
          .map((w) => ({ start, end: start + w.length, value: w })),
      );
      expect(found).toEqual(expected);
    }),
  );
});

test('the longest words read from the left overlap nowhere', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), text, (words, haystack) => {
      const found = longestMatches(allMatches(buildWordTrie(words.map((w) => [w, w] as const)), haystack));
      let covered = 0;
      for (const { start, end, value } of found) {
        expect(start).toBeGreaterThanOrEqual(covered);
        expect(words.filter((w) => haystack.startsWith(w, start)).every((w) => w.length <= value.length)).toBe(true);
        covered = end;
      }
    }),
  );
});
