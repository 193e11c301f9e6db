import { unitClass } from '../../text/unit-class.ts';

const hanEnd = /\p{Script=Han}*$/u;
const hanStart = /^\p{Script=Han}*/u;
/** Characters of two units are neither: where one stands, the patterns are asked. */
const isHan = unitClass(/\p{Script=Han}/u);
const isHalf = unitClass(/\p{Surrogate}/u);

/** The Han characters at the end of a text, `reach` units at most. */
export const hanEndOf = (text: string, reach: number): string => {
  const least = Math.max(text.length - reach, 0);
  let from = text.length;
  while (from > least && isHan(text.charCodeAt(from - 1))) from--;
  const cut = from > least && isHalf(text.charCodeAt(from - 1));
  return cut ? (hanEnd.exec(text.slice(least))?.[0] ?? '') : text.slice(from);
};

/** The Han characters at the beginning of a text, `reach` units at most. */
export const hanStartOf = (text: string, reach: number): string => {
  const most = Math.min(reach, text.length);
  let to = 0;
  while (to < most && isHan(text.charCodeAt(to))) to++;
  const cut = to < most && isHalf(text.charCodeAt(to));
  return cut ? (hanStart.exec(text)?.[0] ?? '').slice(0, reach) : text.slice(0, to);
};
