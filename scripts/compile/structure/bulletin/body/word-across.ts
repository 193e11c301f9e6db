import { cutWords } from '../../../text/cut-words.ts';
import { lookUp } from '../../../text/lexicon.ts';

const reach = 8;
const hanEnd = new RegExp(`\\p{Script=Han}{1,${reach}}$`, 'u');
const hanStart = new RegExp(`^\\p{Script=Han}{1,${reach}}`, 'u');

/** Whether the likeliest cut into words of the Han runs around a seam has a word of the dictionary run across it. */
export const wordAcross = (before: string, after: string): boolean => {
  // A character is two units at most.
  const left = hanEnd.exec(before.slice(-2 * reach))?.[0] ?? '';
  const right = hanStart.exec(after)?.[0] ?? '';
  if (left === '' || right === '') return false;
  let at = 0;
  for (const word of cutWords(left + right).words) {
    if (at < left.length && at + word.length > left.length) return lookUp(word) !== undefined;
    at += word.length;
  }
  return false;
};
