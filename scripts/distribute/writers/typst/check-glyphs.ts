import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';

/** A stretch of text and where it stands, as an editor calls the place: 第3条《标题》. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** What draws nothing and needs no glyph: white space, joiners, marks of direction. */
const silent = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** At most so many places are named in one error. */
const named = 12;

/**
 * Throws `glyph-missing` where a text has a character that no font can draw: it would leave a blank on the page that
 * nobody sees before the reader. Text is asked as it is set, composed (NFC).
 */
export const checkGlyphs = (texts: readonly PlacedText[], has: (code: number) => boolean): void => {
  const found = new Map<string, string>();
  for (const { place, text } of texts) {
    for (const character of text.normalize('NFC')) {
      if (found.has(character) || silent.test(character)) continue;
      if (!has(character.codePointAt(0) ?? 0)) found.set(character, place);
    }
  }
  if (found.size === 0) return;
  const list = [...found].slice(0, named).map(([character, place]) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `“${character}”（U+${code}），在${place}`;
  });
  const more = found.size > named ? `；另有 ${found.size - named} 个字` : '';
  throw new KuaixunError(
    'glyph-missing',
    `字体里没有这些字，印出来会是空白：${list.join('；')}${more}`,
    '请核对原文是不是这个字；若是，用环境变量 KUAIXUN_FONT 指一个有这个字的 TTF 或 OTF 字体文件，再做一遍。',
  );
};
