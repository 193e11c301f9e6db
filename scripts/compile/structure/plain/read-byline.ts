import { parseByline } from '../newspaper/byline.ts';

/** Words of a byline as traditional text writes them; names are left as they are. */
const words: readonly (readonly [RegExp, string])[] = [
  [/記者/gu, '记者'],
  [/通訊員/gu, '通讯员'],
  [/特約/gu, '特约'],
  [/攝影/gu, '摄影'],
  [/編輯/gu, '编辑'],
  [/本報/gu, '本报'],
];

/** Where it was reported from, after a slash: 記者 某某／某地報導. */
const place = /\s*[/／∕]\s*\p{Script=Han}{2,8}?(?:报道|报导|報導|報道|电|電)$/u;

/** The names on a byline in simplified or traditional characters, with or without ／某地報導; null where it is none. */
export const readByline = (text: string): string[] | null =>
  parseByline(words.reduce((line, [from, to]) => line.replaceAll(from, to), text.replace(place, '')));
