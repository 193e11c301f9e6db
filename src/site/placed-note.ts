import type { Block } from '../domain/block.ts';
import { numberedNotes } from '../domain/note.ts';
import { noteId } from './block-id.ts';

/** A note with the names of its two places in the page. */
export interface PlacedNote {
  /** Place of its block in the article, from 0. */
  readonly block: number;
  /** UTF-16 offset in the block's text. */
  readonly at: number;
  /** Its number in the article, from 1. */
  readonly number: number;
  readonly text: string;
  /** Where the note stands, at the end of the article. */
  readonly id: string;
  /** Where its number stands in the text. */
  readonly callId: string;
}

/** The notes of an article's own blocks. `scope` is the article's place in the page (`''`, `a1`, `i3a1`, `lead`). */
export const placedNotes = (blocks: readonly Block[], scope: string): PlacedNote[] =>
  numberedNotes(blocks).map((note) => {
    const id = noteId(scope, note.number);
    return { ...note, id, callId: `${id}r` };
  });
