import type { Figure } from '../domain/figure.ts';
import type { Article } from '../domain/item.ts';
import { hanNumbers } from './han-number.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** The sentence a figure stands in, and the number's place in it (UTF-16 units of the sentence, half-open). */
export interface FigureSentence {
  /** Index of the block within its article. */
  readonly block: number;
  readonly text: string;
  readonly number: readonly [start: number, end: number];
}

/** For outside of a class: a hyphen needs no escape there, and may have none. */
const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** A number as a source may print it: digits half or full width, thousands parted, a full-width point. */
const digitsPattern = (value: number): string => {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  // What JavaScript prints with an exponent (1e-7) is no source's way to print a number, and matches as it is.
  const digit = (character: string): string =>
    /\d/u.test(character) ? `[${character}${String.fromCodePoint(0xff10 + Number(character))}]` : escape(character);
  const grouped = Array.from(whole, (character, index) => {
    const left = whole.length - index - 1;
    return digit(character) + (left > 0 && left % 3 === 0 ? String.raw`[,，\u2009 ]?` : '');
  }).join('');
  return fraction === undefined ? grouped : `${grouped}[.．]${Array.from(fraction, digit).join('')}0*`;
};

/** The number with its unit beside it first, then the number alone: 1、5、6 个 gives its unit once for three. */
const patterns = ({ value, unit }: Figure): RegExp[] => {
  const numbers = [digitsPattern(value), ...hanNumbers(Math.abs(value)).map(escape)].join('|');
  const alone = String.raw`(?<![\d０-９.．])(?:${numbers})(?![\d０-９]|[.．][\d０-９])`;
  return [new RegExp(String.raw`(${alone})\s*(?:余|多)?\s*${escape(unit)}`, 'u'), new RegExp(`(${alone})`, 'u')];
};

const shared = (label: string, text: string): number => Array.from(label).filter((one) => text.includes(one)).length;

/**
 * Finds the sentence of an article that a figure was taken from: it holds the number with its unit, and most of the
 * characters of its label. Null where no sentence holds the number in a form we know.
 */
export const figureSentence = (figure: Figure, { blocks }: Pick<Article, 'blocks'>): FigureSentence | null => {
  const sentences: { readonly block: number; readonly sentence: Sentence }[] = blocks.flatMap(({ text }, block) =>
    sentencesOf(text).map((sentence) => ({ block, sentence })),
  );
  for (const pattern of patterns(figure)) {
    let best: (FigureSentence & { readonly likeness: number }) | null = null;
    for (const { block, sentence } of sentences) {
      const match = pattern.exec(sentence.text);
      if (match === null) continue;
      const likeness = shared(figure.label, sentence.text);
      const found = match[1] ?? '';
      if (best === null || likeness > best.likeness) {
        best = { block, text: sentence.text, number: [match.index, match.index + found.length], likeness };
      }
    }
    if (best !== null) return { block: best.block, text: best.text, number: best.number };
  }
  return null;
};
