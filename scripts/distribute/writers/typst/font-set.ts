import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkitten';
import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';

/**
 * The cuts a bulletin is set in, whole, from npm (SIL Open Font License): Song for what is read, for titles and for the
 * drawn name; Hei for what is scanned. Each is 10 to 15 MB, mapped and not read: Typst opens those it sets.
 */
const cuts = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
] as const;

/** The cuts that are asked whether they have a character: all weights of a family hold the same ones. */
const asked = [cuts[0], cuts[3]] as const;

/** A font an office brings along. */
export interface OwnFont {
  readonly family: string;
  readonly bytes: Buffer;
}

export interface FontSet {
  /** Folders of the cuts, for Typst. */
  readonly folders: readonly string[];
  /** 仿宋 for running text (`KUAIXUN_FONT_FANGSONG`), or null. */
  readonly fangsong: OwnFont | null;
  /** Asked for characters that no other holds (`KUAIXUN_FONT`), or null. */
  readonly spare: OwnFont | null;
  /** Whether one of them can draw a character. */
  readonly has: (code: number) => boolean;
}

const require = createRequire(import.meta.url);

const parse = (file: string, bytes: Buffer): Font => {
  const wrong = (cause?: unknown): KuaixunError =>
    new KuaixunError('font-unreadable', `读不了字体文件 ${file}`, '请用单个的 TTF 或 OTF 文件（不是 TTC、WOFF）。', {
      cause,
    });
  if (/^(?:wOF|ttc)/u.test(bytes.toString('latin1', 0, 4))) throw wrong();
  try {
    const font = create(bytes);
    if (!font.isCollection) return font;
  } catch (cause) {
    throw wrong(cause);
  }
  throw wrong();
};

const ownFont = (variable: string): (OwnFont & { readonly font: Font }) | null => {
  const file = process.env[variable] ?? '';
  if (file === '') return null;
  if (!existsSync(file)) {
    throw new KuaixunError('font-missing', `${variable} 所指的字体文件不在：${file}`, '请改正这个环境变量，或去掉它。');
  }
  const bytes = readFileSync(file);
  const font = parse(file, bytes);
  return { family: font.familyName, bytes, font };
};

/**
 * Finds the fonts. Throws `font-missing` or `font-unreadable` where a font that the environment names cannot be used.
 */
export const fontSet = (): FontSet => {
  const fangsong = ownFont('KUAIXUN_FONT_FANGSONG');
  const spare = ownFont('KUAIXUN_FONT');
  const fonts = asked.map((cut) => parse(cut, readFileSync(require.resolve(cut))));
  if (spare !== null) fonts.push(spare.font);
  const known = new Map<number, boolean>();
  return {
    folders: cuts.map((cut) => path.dirname(require.resolve(cut))),
    fangsong,
    spare,
    has: (code) => {
      const answer = known.get(code) ?? fonts.some((font) => font.hasGlyphForCodePoint(code));
      known.set(code, answer);
      return answer;
    },
  };
};
