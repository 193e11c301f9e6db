import { parseNumeral } from '../numeral.ts';
import { listNumeral } from '../stitch/starts.ts';

/** The numeral a paragraph opens with: its style (一是, 第一, （一） …) and its value. Null for none. */
export const listNumber = (text: string): { style: number; value: number } | null => {
  const match = listNumeral.exec(text);
  if (match === null) return null;
  for (let style = 1; style < match.length; style++) {
    const digits = match[style];
    if (digits === undefined) continue;
    const value = parseNumeral(digits);
    return value === null ? null : { style, value };
  }
  return null;
};
