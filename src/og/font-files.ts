import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The fonts of what is drawn: Noto Serif SC (SIL Open Font License), whole, from npm. `KUAIXUN_FONT` may name one more
 * TTF, OTF or WOFF file, asked for characters that these do not hold (a rare one in a name).
 */
const weights = { 400: '400Regular', 700: '700Bold', 900: '900Black' } as const;

export type Weight = keyof typeof weights;

const require = createRequire(import.meta.url);
const loaded = new Map<string, Buffer>();

const load = (path: string): Buffer => {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(path);
  loaded.set(path, bytes);
  return bytes;
};

/** Bytes of one weight, read once. */
export const fontFile = (weight: Weight): Buffer =>
  load(require.resolve(`@expo-google-fonts/noto-serif-sc/${weights[weight]}/NotoSerifSC_${weights[weight]}.ttf`));

/** Bytes of the spare font, or null where none is named. */
export const spareFontFile = (): Buffer | null => {
  const path = process.env.KUAIXUN_FONT;
  return path === undefined || path === '' ? null : load(path);
};
