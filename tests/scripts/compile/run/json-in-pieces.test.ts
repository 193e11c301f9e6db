import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonInPieces } from '../../../../scripts/compile/run/json-in-pieces.ts';

test('gives what JSON.stringify gives, whatever the object', () => {
  const field = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 200 }), fc.constant(undefined));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), field), (value) => {
      expect([...jsonInPieces(value)].join('')).toBe(JSON.stringify(value));
      expect([...jsonInPieces(value, '[')].join('')).toBe(`[${JSON.stringify(value)}`);
    }),
  );
});

test('never makes one piece of a long list', () => {
  const items = Array.from({ length: 1000 }, (_, i) => ({ i, text: '字'.repeat(100) }));
  const longest = Math.max(...[...jsonInPieces({ items })].map(({ length }) => length));
  expect(longest).toBeLessThan(JSON.stringify({ items }).length / 10);
});
