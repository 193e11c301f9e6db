import { type Font, create } from 'fontkitten';
import { fontFile, spareFontFile, type Weight } from './font-files.ts';

/** Drawn text: outlines alone, ready for `<svg viewBox="0 0 width height"><path d>`. Units are thousandths of an em. */
export interface Outline {
  readonly width: number;
  readonly height: number;
  readonly d: string;
}

/** Room between the inks of two characters: a drawn name is spaced by what one sees, not by its boxes. */
const inkGap = 128;

const fonts = new Map<string, Font>();

const parse = (key: string, bytes: Buffer): Font => {
  const known = fonts.get(key);
  if (known !== undefined) return known;
  const font = create(bytes);
  if (font.isCollection) throw new TypeError(`${key}: a font collection, where one font is wanted`);
  fonts.set(key, font);
  return font;
};

/** The fonts in the order in which they are asked for a character. */
export const fontsFor = (weight: Weight): Font[] => {
  const spare = spareFontFile();
  const own = parse(String(weight), fontFile(weight));
  return spare === null ? [own] : [own, parse('spare', spare)];
};

/**
 * `text` as one path, from the ink of its first to the ink of its last character, so that it aligns with what stands
 * above and below. A character that no font holds is left out; `missingGlyphs` says so beforehand.
 */
export const outlineText = (text: string, weight: Weight): Outline => {
  const [fallback, ...others] = fontsFor(weight);
  if (fallback === undefined) return { width: 0, height: 0, d: '' };
  let x = 0;
  let top = -Infinity;
  let bottom = Infinity;
  const placed: { font: Font; glyph: ReturnType<Font['glyphForCodePoint']>; x: number }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const font = [fallback, ...others].find((one) => one.hasGlyphForCodePoint(code));
    if (font === undefined) continue;
    const glyph = font.glyphForCodePoint(code);
    const scale = 1000 / font.unitsPerEm;
    if (glyph.path.commands.length === 0) {
      x += glyph.advanceWidth * scale;
      continue;
    }
    const { minX, maxX, minY, maxY } = glyph.bbox;
    placed.push({ font, glyph, x: x - minX * scale });
    x += (maxX - minX) * scale + inkGap;
    top = Math.max(top, maxY * scale);
    bottom = Math.min(bottom, minY * scale);
  }
  const d = placed
    .map(({ font, glyph, x: left }) => {
      const scale = 1000 / font.unitsPerEm;
      return pathData(glyph.path.commands, (px, py) => [left + px * scale, top - py * scale]);
    })
    .join('');
  return { width: Math.round(x - inkGap), height: Math.round(top - bottom), d };
};

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/** Path data with whole-number coordinates: a thousandth of an em is finer than any screen. */
const pathData = (
  commands: Font extends { glyphForCodePoint: (code: number) => { path: { commands: infer C } } } ? C : never,
  place: (x: number, y: number) => [number, number],
): string =>
  commands
    .map(({ command, args }) => {
      const points: number[] = [];
      for (let i = 0; i + 1 < args.length; i += 2) {
        points.push(...place(args[i] ?? 0, args[i + 1] ?? 0).map(Math.round));
      }
      return `${letters[command]}${points.join(' ')}`;
    })
    .join('');
