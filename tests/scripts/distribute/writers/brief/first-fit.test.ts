import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFit } from '../../../../../scripts/distribute/writers/brief/first-fit.ts';

test('finds the first that fits, in a few tries', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(220), (count, from) => {
      let tries = 0;
      const found = firstFit(
        Array.from({ length: count }, (_, index) => index),
        (step) => {
          tries += 1;
          return step >= from ? `ok ${step}` : null;
        },
      );
      expect(found).toBe(from < count ? `ok ${from}` : null);
      expect(tries).toBeLessThanOrEqual(Math.ceil(Math.log2(count + 1)));
    }),
  );
});

test('of nothing, nothing', () => {
  expect(firstFit([], () => 1)).toBeNull();
});
