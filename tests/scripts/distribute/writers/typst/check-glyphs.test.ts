import { expect, test } from 'vitest';
import { checkGlyphs } from '../../../../../scripts/distribute/writers/typst/check-glyphs.ts';

const has = (code: number): boolean => code < 0x3000 || '甲乙丙é'.includes(String.fromCodePoint(code));

test.each([
  ['characters that are there', '甲乙丙'],
  ['white space of any kind', '甲\u3000乙\u00a0丙'],
  ['joiners and marks of direction, which draw nothing', '甲\u200b乙\ufeff丙\u200d'],
  ['what is one character once composed', 'e\u0301'],
])('is content with %s', (_, text) => {
  expect(() => {
    checkGlyphs([{ place: '导语', text }], has);
  }).not.toThrow();
});

test('names each missing character once, with its first place', () => {
  const check = (): void => {
    checkGlyphs(
      [
        { place: '第1条', text: '甲龘' },
        { place: '第2条', text: '龘𫖮' },
      ],
      has,
    );
  };
  expect(check).toThrow('“龘”（U+9F98），在第1条；“𫖮”（U+2B5AE），在第2条');
  expect(check).toThrow(expect.objectContaining({ code: 'glyph-missing' }));
});

test('does not list hundreds', () => {
  const many = Array.from({ length: 30 }, (_, index) => String.fromCodePoint(0x5000 + index)).join('');
  expect(() => {
    checkGlyphs([{ place: '导语', text: many }], has);
  }).toThrow('另有 18 个字');
});
