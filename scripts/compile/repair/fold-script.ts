import { simplifiedOf, traditionalCharacters } from './to-simplified.ts';

/** By code unit, 1 where it has a simplified form: asked of every unit of a text. */
const traditional = new Uint8Array(0x1_0000);
for (const character of traditionalCharacters) traditional[character.charCodeAt(0)] = 1;

const hasTraditional = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (traditional[text.charCodeAt(i)] === 1) return true;
  return false;
};

/**
 * A text with its traditional characters read as simplified ones, unit for unit, so that offsets stay. For looking at
 * a text only: what is printed is the text itself.
 */
export const foldScript = (text: string): string =>
  hasTraditional(text)
    ? Array.from(text, (character) => {
        const form = simplifiedOf(character);
        return form.length === character.length ? form : character;
      }).join('')
    : text;

/** The words of a folded text as the text prints them; `folded` and `printed` are one text, unit for unit. */
export const unfoldScript = (words: string, folded: string, printed: string): string => {
  if (folded === printed) return words;
  const whole = folded.indexOf(words);
  if (whole >= 0) return printed.slice(whole, whole + words.length);
  return Array.from(words, (character) => {
    const at = folded.indexOf(character);
    return at < 0 ? character : printed.slice(at, at + character.length);
  }).join('');
};
