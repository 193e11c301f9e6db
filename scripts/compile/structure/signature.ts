import { endsAsInstitution } from './institution.ts';
import { numeralClass } from './numeral.ts';
import { countHan, emWidth } from './sentence.ts';

const n = `[${numeralClass}]`;
/** 成文日期: year, month and day in full, no time of day (GB/T 9704—2012, 7.3.5.4). */
const day = new RegExp(`(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*${n}{1,3}\\s*月\\s*${n}{1,3}\\s*日$`, 'u');

/** Names of media end so too, and stand under a text as its source. */
const medium = /(?:报社|新华社|通讯社|出版社|杂志社|电视台|传媒集团|融媒体中心|新闻中心)$/u;

const isOffice = (text: string): boolean =>
  countHan(text) >= 4 &&
  emWidth(text) <= 30 &&
  endsAsInstitution(text) &&
  !medium.test(text) &&
  !/[，。：；？！|｜]/u.test(text);

/**
 * What a line says as a signature (落款) at the foot of an official text: who signs, when, or both on one line. Null
 * where it is none; a time of day or a label (来源：) makes it a line of the site.
 */
export const readSignature = (text: string): 'office' | 'date' | 'both' | null => {
  const at = day.exec(text)?.index;
  if (at === undefined) return isOffice(text) ? 'office' : null;
  const before = text.slice(0, at).trim();
  if (before === '') return 'date';
  return isOffice(before) ? 'both' : null;
};
