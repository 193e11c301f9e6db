/** A sentence of a text: a half-open range of UTF-16 code units, white space at its ends left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Ends of a sentence, with the closing marks that belong to it. */
const pattern = /[^。！？!?]*(?:[。！？!?]+[”’」』）)】》]*|$)/gu;

/** The sentences of a text in order. */
export const sentencesOf = (text: string): Sentence[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const start = index + found.length - found.trimStart().length;
    const trimmed = found.trim();
    return trimmed === '' ? [] : [{ start, end: start + trimmed.length, text: trimmed }];
  });
