import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { KuaixunError } from '../errors/kuaixun-error.ts';
import { type DrawingName, drawings } from './drawings.ts';
import { fontFile, spareFontFile } from './font-files.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { fontsFor, outlineText } from './outline-text.ts';
import { cardText, type ShareCard } from './share-card.ts';

let fonts: SatoriOptions['fonts'] | undefined;

const satoriFonts = (): SatoriOptions['fonts'] => {
  if (fonts !== undefined) return fonts;
  const spare = spareFontFile();
  fonts = [
    { name: 'song', data: fontFile(400), weight: 400, style: 'normal' },
    { name: 'song', data: fontFile(700), weight: 700, style: 'normal' },
    ...(spare === null ? [] : [{ name: 'spare', data: spare, weight: 400 as const, style: 'normal' as const }]),
  ];
  return fonts;
};

/**
 * Draws a card, as the picture for links (1200 × 630) or another: PNG bytes, the same for the same card. Throws `og-glyph-missing` where a character has
 * no glyph: an empty box on a shared picture is nobody's wish.
 */
export const renderCard = async (card: ShareCard, drawing: DrawingName = 'card'): Promise<Uint8Array> => {
  const { size, markup } = drawings[drawing];
  const missing = missingGlyphs(cardText(card), fontsFor(700));
  if (missing.length > 0) {
    const names = missing
      .map((character) => `“${character}”（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}）`)
      .join('、');
    throw new KuaixunError(
      'og-glyph-missing',
      `${card.page} 的分享图里，字体没有这些字：${names}。`,
      '用 KUAIXUN_FONT 指一个有这些字的字体文件（TTF、OTF 或 WOFF），或改写标题。',
    );
  }
  const element = markup(card, outlineText(card.name, 900));
  const svg = await satori(element as Parameters<typeof satori>[0], { ...size, fonts: satoriFonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
};
