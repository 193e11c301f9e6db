import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widePunctuation } from '../../../../scripts/compile/recognise/wide-punctuation.ts';

test.each([
  ['上半年,增长5%;', '上半年，增长5%；'],
  ['1,200家,3家', '1,200家，3家'],
  ['10:30开会:', '10:30开会：'],
  ['(甲)乙?', '（甲）乙？'],
])('%s', (text, expected) => {
  expect(widePunctuation(text)).toBe(expected);
});

test('offsets stay', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(widePunctuation(text)).toHaveLength(text.length);
    }),
  );
});
