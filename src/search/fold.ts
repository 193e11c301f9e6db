/**
 * What is one and the same to a reader who types: the two widths of letters, digits and signs, compatibility forms of a
 * Han character, white space of every kind and length, and marks that nobody sees. Case and accents are the engine's
 * (see `comparable`). Chinese punctuation stays as it is: the index is also what excerpts are made of.
 */

/** Full-width forms whose half-width twin means the same in a Chinese sentence too: all but ！（），：；？～ */
const fullWidth = /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5d]/gu;

/** Zero-width characters, soft hyphen, direction marks, variation selectors and combining marks left over by NFC. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u{feff}]|\p{M}/gu;

/** Characters that stand for the seams of the index (`tokens.ts`): they cannot be searched for. */
const reserved = /[\u2402\u2403\u2420]/gu;

/** Text as the index holds it. Idempotent. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(reserved, ' ')
    .replace(/\s+/gu, ' ')
    .replace(fullWidth, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0));

const bare = (character: string): string => {
  const letter = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return letter.length === character.length ? letter : character;
};

/** Folded text without case and accents, unit for unit: an offset into it is an offset into `folded`. */
export const comparable = (folded: string): string => folded.replace(/[A-Z\u0080-\u058f\u1e00-\u1fff]/gu, bare);
