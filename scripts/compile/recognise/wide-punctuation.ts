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
 * A text with half-width punctuation read as full-width, unit for unit, so that offsets stay; 1,200 and 10:30 are
 * left. For looking at a text only: what is printed is the text itself.
 */
export const widePunctuation = (text: string): string =>
  halfWidth.test(text) ? text.replaceAll(marks, (mark) => wide[mark] ?? mark) : text;
