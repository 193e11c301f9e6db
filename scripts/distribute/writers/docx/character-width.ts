const each = (characters: string, width: number): Record<string, number> =>
  Object.fromEntries(Array.from(characters, (character) => [character, width]));

/** Widths in Times New Roman, in thousandths of an em, of what is not as wide as most of its kind. */
const narrow: Readonly<Record<string, number>> = {
  ...each(' ,.;:!|/\\ijlt', 278),
  ...each(`'()[]fIrs-`, 333),
  ...each('aceszJ?', 444),
  ...each('%mMW@', 833),
  ...each('ABCDEGHKNOQRUVXYw&', 700),
};

/** Letters and figures of the Latin face; quotes and dashes go with the Chinese (see `textProperties`). */
const isLatin = (character: string): boolean => /[\u0020-\u024f]/u.test(character) && !/[·×÷°§¨±]/u.test(character);

/** What takes no room: marks above letters, joiners. */
const isNothing = (character: string): boolean => /[\p{Mn}\p{Me}\p{Cf}]/u.test(character);

/** A character in thousandths of an em. */
export const characterWidth = (character: string): number => {
  if (isNothing(character)) return 0;
  return isLatin(character) ? (narrow[character] ?? 500) : 1000;
};

export const isLatinLetter = (character: string): boolean => /[\p{Script=Latin}\d]/u.test(character);
export const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
