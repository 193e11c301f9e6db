import type { Font } from 'fontkitten';

/** White space draws nothing and needs no glyph. */
const blank = /\s/u;

/** The characters of `text` that none of `fonts` can draw, each once, in order. */
export const missingGlyphs = (text: string, fonts: readonly Pick<Font, 'hasGlyphForCodePoint'>[]): string[] => [
  ...new Set(
    Array.from(text).filter((character) => {
      if (blank.test(character)) return false;
      const code = character.codePointAt(0) ?? 0;
      return !fonts.some((font) => font.hasGlyphForCodePoint(code));
    }),
  ),
];
