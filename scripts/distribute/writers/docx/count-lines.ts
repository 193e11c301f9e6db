import { characterWidth, isHan, isLatinLetter } from './character-width.ts';

/** 避头尾: what begins no line, what ends none (clreq, 3.1.3). */
const noStart = /[，。、；：？！）》」』】〉”’…—％%,.;:?!)\]}·]/u;
const noEnd = /[（《「『【〈“‘([{]/u;

/** How a text is set. Lengths in twips. */
export interface Setting {
  readonly width: number;
  /** Of the first line, positive or negative. */
  readonly first: number;
  /** Of an em. */
  readonly size: number;
  /** Behind each character. */
  readonly spread: number;
}

interface Word {
  readonly width: number;
  readonly space: boolean;
}

/** Whether a line may end between two characters. */
const parts = (before: string, after: string): boolean => {
  if (noStart.test(after) || noEnd.test(before)) return false;
  if (before === ' ') return true;
  return !(characterWidth(before) < 1000 && characterWidth(after) < 1000) && after !== ' ';
};

/** A text in stretches that do not break; Latin beside Han keeps a quarter of an em, as Word and LibreOffice set it. */
const wordsOf = (text: string, { size, spread }: Setting): Word[] => {
  const characters = Array.from(text);
  const words: Word[] = [];
  let width = 0;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1] ?? '';
    const gap = (isHan(character) && isLatinLetter(next)) || (isLatinLetter(character) && isHan(next)) ? size / 4 : 0;
    const own = characterWidth(character);
    width += own === 0 ? 0 : (own * size) / 1000 + spread + gap;
    if (next === '' || parts(character, next)) {
      words.push({ width, space: character === ' ' });
      width = 0;
    }
  }
  return words;
};

/** On how many lines a text stands; an empty one takes one. */
export const countLines = (text: string, setting: Setting): number => {
  const room = Math.max(setting.width, setting.size);
  let lines = 1;
  let left = room - setting.first;
  for (const { width } of wordsOf(text, setting)) {
    // Spread behind the last character of a line does not count against it.
    if (width + setting.spread <= left || left === room) left -= width;
    else {
      lines += 1;
      left = room - width;
    }
    while (left < -room) {
      lines += 1;
      left += room;
    }
  }
  return lines;
};
