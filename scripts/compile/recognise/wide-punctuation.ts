import { foldScript } from '../repair/fold-script.ts';
import { memoText } from './memo-text.ts';

/** Half-width marks that Chinese text uses for its own, and what they stand for. */
const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const halfWidth = /[,;:!?()]/u;
const marks = /(?<!\d)[,:](?!\d)|(?<=\d)[,:](?!\d)|(?<!\d)[,:](?=\d)|[;!?()]/gu;

/**
 * A text as the recognisers read it: half-width punctuation as full-width, traditional characters as simplified ones,
 * unit for unit, so that offsets stay; 1,200 and 10:30 are left. What is printed is the text itself.
 */
export const widePunctuation = memoText((printed: string): string => {
  const text = foldScript(printed);
  return halfWidth.test(text) ? text.replaceAll(marks, (mark) => wide[mark] ?? mark) : text;
});
