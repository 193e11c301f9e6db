import { emWidth } from './balance-lines.ts';
import { titleWords } from './title-words.ts';

/** Where a title pauses: a line that ends here reads as one thought. 、 joins too closely to count. */
const pause = /[，；：。！？]$|\s$/u;

/** A clause narrower than this, in ems, does not stand on a line of its own: 广东：… stays with what it announces. */
const narrow = 5;

/** The words of a title by the clauses they make; joined they are the title, every character of it. */
export const titleClauses = (title: string): string[][] => {
  const clauses: string[][] = [];
  let open: string[] = [];
  for (const word of titleWords(title)) {
    open.push(word);
    if (!pause.test(word) || emWidth(open.join('').trim()) < narrow) continue;
    clauses.push(open);
    open = [];
  }
  const last = clauses.at(-1);
  if (last !== undefined && emWidth(open.join('')) < narrow) last.push(...open);
  else if (open.length > 0) clauses.push(open);
  return clauses;
};

/** Ems of a title that a margin has room for: two lines. */
const marginWidth = 22;

/**
 * What a margin calls a title: its first clause without the stop; of a clause that goes on and on as many words as
 * there is room for, and “…”.
 */
export const titleStart = (title: string): string => {
  let start = '';
  for (const word of titleClauses(title)[0] ?? []) {
    if (start !== '' && emWidth(start + word) > marginWidth) return `${start}…`;
    start += word;
  }
  return start.replace(/[，；：。\s]+$/u, '');
};
