import { readPageTail } from '../../page-number.ts';
import { countHan, endsSentence } from '../../sentence.ts';
import { titleKey } from '../../title-key.ts';
import type { PageRow } from '../furniture.ts';
import { readHead } from './read-entry.ts';

/** A list longer than this many lines is no list of contents. */
const longest = 600;
/** Fewer letters do not tell two titles apart. */
const leastKey = 4;
/** From this length a title that was cut short still answers to the whole. */
const tellingKey = 8;

const isParagraph = (text: string): boolean => endsSentence(text) && countHan(text) > 24;

/** The key of a line's title, its number left out. */
export const lineKey = (text: string): string => titleKey(text.slice(readHead(text).length));

const answers = (seen: string, key: string): boolean =>
  seen === key || (key.length >= tellingKey && (seen.startsWith(key) || key.startsWith(seen)));

/**
 * Where the body begins after a list of contents: the first line that repeats a title of the list (or starts its
 * numbering again) without leading to a page, or the first line that is a paragraph. `from` is the first row of the list.
 */
export const findBody = (rows: readonly PageRow[], from: number): number => {
  const keys: string[] = [];
  const firsts = new Map<string, number>();
  let previousForm: string | null = null;
  const limit = Math.min(rows.length, from + longest);
  for (let i = from; i < limit; i++) {
    const row = rows[i];
    if (row?.page !== null || row.running) continue;
    const tail = readPageTail(row.text);
    const head = readHead(row.text);
    if (tail?.leader !== true) {
      if (isParagraph(row.text)) return i;
      const key = lineKey(row.text);
      if (key.length >= leastKey && keys.some((seen) => answers(seen, key))) return i;
      const sameLevel = previousForm === head.form || previousForm === null;
      if (head.form !== null && head.number === firsts.get(head.form) && sameLevel) return i;
    }
    if (head.form !== null && head.number !== null && !firsts.has(head.form)) firsts.set(head.form, head.number);
    previousForm = head.form ?? previousForm;
    const key = titleKey(row.text.slice(head.length, tail?.start ?? row.text.length));
    if (key.length >= leastKey) keys.push(key);
  }
  return limit;
};
