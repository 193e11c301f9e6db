import type { PagePairs } from '../stitch/page-pairs.ts';
import { middleness, readHead, readTail, weighSeam } from '../stitch/seam.ts';
import { emWidth, endsSentence } from '../sentence.ts';
import { isRunning, type Entry } from './entry.ts';

/** Ems of the longest sentence that is set in large letters between the columns. */
const longest = 50;
/** What the seam around a line has to say for it, in nats, and how much more than the seam with the line itself. */
const closesOver = 5;
/** From here a text looks like the middle of a sentence. */
const middleFrom = 0.6;
/** Characters of the shorter half of a saying. */
const shortestHalf = 4;

/** A saying: two halves of one length that have a character in the same place, and no figure. */
const isSaying = (text: string): boolean => {
  if (/[\d“”：；]/u.test(text)) return false;
  const clauses = text.slice(0, -1).split('，');
  const [first = '', second = ''] = clauses;
  if (clauses.length > 3 || first.length < shortestHalf || first.length !== second.length) return false;
  return Array.from(first).some((character, i) => character === second[i]);
};

const isSentence = ({ role, text }: Entry): boolean =>
  role === 'body' && emWidth(text) <= longest && text.endsWith('。') && text.indexOf('。') === text.length - 1;

/**
 * Marks the pull quotes that repeat nothing word for word: a sentence by itself that stands in the middle of another
 * one, where that other goes on below it, or where it is coined like a saying.
 */
export const markInterposed = (entries: readonly Entry[], page: PagePairs): readonly Entry[] =>
  entries.map((entry, i) => {
    const above = entries[i - 1];
    const below = entries[i + 1];
    if (above === undefined || below === undefined || !isSentence(entry)) return entry;
    if (!isRunning(above) || endsSentence(above.text)) return entry;
    const head = readHead(entry.text);
    if (middleness(head) > middleFrom) return entry;
    if (isSaying(entry.text)) return { ...entry, role: 'pull-quote' };
    if (!isRunning(below)) return entry;
    const tail = readTail(above.text);
    const closes = weighSeam(tail, readHead(below.text), page);
    return closes >= closesOver && closes - weighSeam(tail, head, page) >= closesOver
      ? { ...entry, role: 'pull-quote' }
      : entry;
  });
