import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, fold } from '../../../src/search/fold.ts';

describe('fold', () => {
  test.each([
    ['full-width letters, digits and signs', '５Ｇ＋ＡＩ＝１０％', '5G+AI=10%'],
    ['Chinese punctuation stays', '好，（真的）！是：否；～？', '好，（真的）！是：否；～？'],
    ['white space of any kind is one space', '甲　乙\u00a0\n\t丙', '甲 乙 丙'],
    ['what nobody sees goes', '甲\u200b乙\u00ad丙\u{feff}', '甲乙丙'],
    ['compatibility forms of Han', '\uf9dc', '\u9686'],
    ['a combining accent is joined', 'e\u0301', 'é'],
    ['the marks of the index cannot be typed', '甲\u2403乙', '甲 乙'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

test('comparable drops case and accents, unit for unit', () => {
  expect(comparable('École 5G İ 质')).toBe('ecole 5g i 质');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(comparable(text)).toHaveLength(text.length);
    }),
  );
});
