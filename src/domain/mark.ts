import { z } from 'zod';
import { textSchema } from './line.ts';

/** Inline markup an editor added: a half-open range of UTF-16 units of the block's text. */
export const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['strong', 'emphasis']), start: z.int().min(0), end: z.int().min(1) }),
  z.strictObject({ type: z.literal('link'), start: z.int().min(0), end: z.int().min(1), href: textSchema }),
]);

export type Mark = z.output<typeof markSchema>;

/** Of two marks on the same stretch, which holds the other. */
const outerFirst: readonly Mark['type'][] = ['link', 'strong', 'emphasis'];

/** The order in which marks are kept: by where they begin, the longer first, then as `outerFirst` says. */
export const byPlace = (a: Mark, b: Mark): number =>
  a.start - b.start || b.end - a.end || outerFirst.indexOf(a.type) - outerFirst.indexOf(b.type);

/** Whether an offset falls between the two halves of a surrogate pair. */
export const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

const clash = (a: Mark, b: Mark): string | null => {
  if (a.type === b.type && b.start <= a.end && (a.type !== 'link' || b.start < a.end)) return '同类标记相接或相套';
  if (b.start < a.end && b.end > a.end) return '标记交叉';
  return null;
};

/**
 * What is wrong with the marks of a text, in words, or null. Marks stand in the order of `byPlace`, lie within the
 * text, begin and end on a character that is not white space, nest properly, and no two of a kind touch: so each set
 * of marks has exactly one way to be kept.
 */
export const marksTrouble = (text: string, marks: readonly Mark[]): string | null => {
  for (const [index, mark] of marks.entries()) {
    const marked = text.slice(mark.start, mark.end);
    if (mark.start >= mark.end || mark.end > text.length) return '标记超出文字';
    if (marked !== marked.trim()) return '标记首尾是空白';
    if (splitsPair(text, mark.start) || splitsPair(text, mark.end)) return '标记切开了一个字';
    const next = marks[index + 1];
    if (next && byPlace(mark, next) >= 0) return '标记次序不对';
    for (const later of marks.slice(index + 1)) {
      const trouble = clash(mark, later);
      if (trouble !== null) return trouble;
    }
  }
  return null;
};
