import { fold } from './fold.ts';

/** Folded text that knows where it came from. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text` the offset of its character in what was folded, and at the end the length of that. */
  readonly places: readonly number[];
}

/** A letter with the accents that follow it is one character to `fold`. */
const characters = /\s+|.\p{M}*/gsu;

/** Folds as `fold` does, character by character, so that a match can be traced back. Offsets are UTF-16 code units. */
export const foldWithPlaces = (raw: string): FoldedText => {
  let text = '';
  const places: number[] = [];
  for (const { 0: character, index } of raw.matchAll(characters)) {
    const folded = fold(character);
    if (folded === ' ' && text.endsWith(' ')) continue;
    text += folded;
    places.push(...Array.from({ length: folded.length }, () => index));
  }
  return { text, places: [...places, raw.length] };
};
