import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { foldWithPlaces } from '../../../src/search/fold-with-places.ts';

const texts = fc.string({
  unit: fc.constantFrom('新', '𠮷', '５', 'Ｇ', 'e\u0301', 'é', ' ', '\n', '\u200b', '，', '\u2403', '\uf9dc', 'a'),
  maxLength: 20,
});

test('folds as fold does', () => {
  fc.assert(
    fc.property(texts, (raw) => {
      expect(foldWithPlaces(raw).text).toBe(fold(raw));
    }),
  );
});

test('every stretch of the folded text leads back to one that folds to it', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(20), (raw, from, length) => {
      const { text, places } = foldWithPlaces(raw);
      expect(places).toHaveLength(text.length + 1);
      const stretch = text.slice(from, from + length);
      fc.pre(stretch !== '' && !/^[\udc00-\udfff]|[\ud800-\udbff]$/u.test(stretch));
      expect(fold(raw.slice(places[from], places[from + stretch.length])).replace(/ $/u, '')).toBe(
        stretch.replace(/ $/u, ''),
      );
    }),
  );
});
