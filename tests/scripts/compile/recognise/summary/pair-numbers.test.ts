import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairNumbers, weighPairs, weightOf } from '../../../../../scripts/compile/recognise/summary/pair-numbers.ts';

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '3', '，'), maxLength: 20 });
const pairsIn = (one: string): Set<string> =>
  new Set(
    Array.from({ length: Math.max(one.length - 1, 0) }, (_, i) => one.slice(i, i + 2)).filter(
      (pair) => !pair.includes('，'),
    ),
  );

test('pairs are counted as in sets of strings', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const numbers = new PairNumbers(texts.reduce((sum, { length }) => sum + length, 0));
      const sets = texts.map((one) => numbers.of(one));
      const weights = weighPairs(sets, numbers.count);
      const expected = texts.map(pairsIn);
      expect(numbers.count).toBe(new Set(expected.flatMap((pairs) => [...pairs])).size);
      for (const [i, own] of expected.entries()) {
        const set = sets[i] ?? [];
        expect(set).toHaveLength(own.size);
        const weight = [...own].reduce(
          (sum, pair) => sum + Math.log(expected.filter((other) => other.has(pair)).length),
          0,
        );
        expect(weightOf(set, weights)).toBe(weight);
        for (const [j, other] of expected.entries()) {
          const shared = [...own].filter((pair) => other.has(pair)).length;
          const share = shared / Math.max(1, Math.min(own.size, other.size));
          expect(numbers.overlap(set, sets[j] ?? [])).toBe(share);
        }
      }
    }),
  );
});
