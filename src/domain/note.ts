import { z } from 'zod';
import { textSchema } from './line.ts';
import { splitsPair } from './mark.ts';

/** 脚注: what an editor says about a place in a text, outside it. */
export const noteSchema = z.strictObject({
  /** UTF-16 offset in the block's text behind which the note's number stands: 0 < at ≤ length. */
  at: z.int().min(1),
  /** The note itself: plain text, one line. */
  text: textSchema,
});

export type Note = z.output<typeof noteSchema>;

/**
 * What is wrong with the notes of a text, in words, or null. They lie within the text, in order (several at one place
 * keep theirs), behind a whole character, and, in the row of a table, behind one of their cell.
 */
export const notesTrouble = (text: string, notes: readonly Note[]): string | null => {
  for (const [index, { at }] of notes.entries()) {
    if (at > text.length) return '脚注超出文字';
    if (at < (notes[index - 1]?.at ?? 0)) return '脚注次序不对';
    if (splitsPair(text, at)) return '脚注切开了一个字';
  }
  return null;
};

/** A note with its number within its article. */
export interface NumberedNote extends Note {
  /** From 1, in the order of the text. */
  readonly number: number;
  /** Place of its block in the article, from 0. */
  readonly block: number;
}

/** The notes of an article's own blocks (not of its 附, which count for themselves), numbered from 1. */
export const numberedNotes = (blocks: readonly { readonly notes: readonly Note[] }[]): NumberedNote[] =>
  blocks
    .flatMap(({ notes }, block) => notes.map((note) => ({ ...note, block })))
    .map((note, index) => ({ ...note, number: index + 1 }));
