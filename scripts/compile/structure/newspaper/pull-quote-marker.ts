import { matchesOf } from '../../text/matches-of.ts';
import type { Slice } from '../../text/tracked-text.ts';
import { emWidth, endsSentence } from '../sentence.ts';
import { holdersOf, type Numbers, type PagePairs } from '../stitch/page-pairs.ts';
import { isRunning, type Entry } from './entry.ts';

/** Ems of the longest pull quote, its fewest pairs of characters, and the share of them that one sentence must hold. */
const longestQuote = 75;
const fewestPairs = 8;
const repeated = 0.74;
/** … or that the end of one stretch and the beginning of another hold together, each at least so much. */
const repeatedAcross = 0.88;
const partAtLeast = 0.05;
/** Entries before and after in which the sentence is looked for. */
const within = 80;

const stops = /[。！？]/gu;

/** The sentences of an entry, each with the stop that closes it. */
const sentencesOf = ({ text, slice: [start, end], more }: Entry): readonly Slice[] => {
  if (more !== undefined) return [[start, end], ...more];
  const sentences: Slice[] = [];
  let from = start;
  for (const { index } of matchesOf(stops, text)) {
    if (start + index + 1 === end) break;
    sentences.push([from, start + index + 1]);
    from = start + index + 1;
  }
  return [...sentences, [from, end]];
};

/** Whether an entry has the shape of a pull quote: a sentence or two, complete, of few words. */
const isShort = (entry: Entry): boolean =>
  entry.role === 'body' &&
  entry.text.length <= 2 * longestQuote &&
  emWidth(entry.text) <= longestQuote &&
  endsSentence(entry.text) &&
  sentencesOf(entry).length <= 2;

const holdsAll = (longer: Entry, shorter: Entry): boolean =>
  longer.text.includes(shorter.text.replaceAll(/^[“‘]|[。！？”’]+$/gu, ''));

/** The rest of a sentence whose beginning stands at an open end near by: the quotation is the other stretch. */
const isRemainder = (rest: Entry, other: Entry, entries: readonly Entry[], i: number): boolean => {
  const at = other.text.indexOf(rest.text);
  if (at <= 0) return false;
  const before = other.text.slice(Math.max(at - 4, 0), at);
  return entries.slice(Math.max(i - within, 0), i).some((entry) => entry !== other && entry.text.endsWith(before));
};

/** The sentences of a page's lines, numbered in order, and how much of a text each of them repeats. */
interface Sentences {
  /** By line: number of its first sentence. */
  readonly from: Int32Array;
  readonly slices: readonly Slice[];
  /** By sentence: how many different pairs of characters it has. */
  readonly sizes: Int32Array;
  /** By sentence: how many of some pairs it holds. The answer stands until the next question. */
  readonly shared: (own: Numbers) => Int32Array;
}

const indexSentences = (entries: readonly Entry[], pairs: PagePairs): Sentences => {
  const from = new Int32Array(entries.length + 1);
  const slices: Slice[] = [];
  for (const [i, entry] of entries.entries()) from[i + 1] = slices.push(...sentencesOf(entry));
  const numbers = slices.map((slice) => pairs.distinct([slice]));
  const holders = holdersOf(numbers, pairs.count);
  const counts = new Int32Array(slices.length);
  return {
    from,
    slices,
    sizes: Int32Array.from(numbers, ({ length }) => length),
    shared: (own) => {
      counts.fill(0);
      for (const pair of own) {
        for (let at = holders.from[pair] ?? 0; at < (holders.from[pair + 1] ?? 0); at++) {
          const id = holders.by[at] ?? 0;
          counts[id] = (counts[id] ?? 0) + 1;
        }
      }
      return counts;
    },
  };
};

/** A page's lines with the roles they have so far, and which of them have the shape of a quote. */
interface Setting {
  readonly entries: readonly Entry[];
  readonly short: readonly boolean[];
  readonly sentences: Sentences;
  readonly pairs: PagePairs;
}

/** The most that one of the sentences `[from, to)` shares. */
const mostOf = (counts: Int32Array, from: number, to: number): number => {
  let most = 0;
  for (let id = from; id < to; id++) most = Math.max(most, counts[id] ?? 0);
  return most;
};

/** Whether the text around repeats a short entry. */
const isRepeated = (quote: Entry, i: number, { entries, short, sentences, pairs }: Setting): boolean => {
  const own = pairs.distinct([quote.slice]);
  if (own.length < fewestPairs) return false;
  const { from, sizes, slices } = sentences;
  const counts = sentences.shared(own);
  const share = (id: number): number => (counts[id] ?? 0) / own.length;
  const [low, high] = [Math.max(i - within, 0), Math.min(i + within + 1, entries.length)];
  // Of two sentences that hold it together one holds half of it.
  const most = Math.max(
    mostOf(counts, from[low] ?? 0, from[i] ?? 0),
    mostOf(counts, from[i + 1] ?? 0, from[high] ?? 0),
  );
  if ((most / own.length) * 2 < repeatedAcross) return false;
  let tail = -1;
  let head = -1;
  for (let j = low; j < high; j++) {
    const other = entries[j];
    if (other === undefined || j === i || !isRunning(other)) continue;
    const first = from[j] ?? 0;
    const last = (from[j + 1] ?? 0) - 1;
    // What holds a sentence or two holds one of them whole.
    const some = mostOf(counts, first, last + 1);
    if (some * 2 >= own.length && isRemainder(quote, other, entries, i)) return false;
    if (some / own.length >= repeated && other.text.length > quote.text.length + 3) {
      for (let id = first; id <= last; id++) {
        if (share(id) >= repeated && (sizes[id] ?? 0) * 2 > own.length) return true;
      }
    }
    const open = !endsSentence(other.text);
    if (share(last) > share(tail) && open) tail = last;
    // What begins the sentence does not end it.
    if (share(first) <= share(head) || (open && first === last)) continue;
    // Of two short ones the longer is the text, and the shorter is pulled out of it.
    const pulled = short[j] === true && quote.text.length > other.text.length && holdsAll(quote, other);
    if (!pulled || isRemainder(other, quote, entries, j)) head = first;
  }
  if (tail < 0 || head < 0 || Math.min(share(tail), share(head)) < partAtLeast) return false;
  const both = pairs.countShared(
    own,
    [tail, head].map((id) => slices[id] ?? [0, 0]),
  );
  return both / own.length >= repeatedAcross;
};

/**
 * Marks pull quotes: a short complete stretch that repeats a sentence which stands, word for word or nearly, inside a
 * longer paragraph. A paragraph that repeats a whole other one is none: it is kept and warned about. `lines` are those
 * of a page; the function that is made of them may be asked again when they have got other roles.
 */
export const pullQuoteMarker = (
  lines: readonly Entry[],
  pairs: PagePairs,
): ((entries: readonly Entry[]) => readonly Entry[]) => {
  let indexed: Sentences | null = null;
  return (entries) => {
    const short = entries.map(isShort);
    if (!short.includes(true)) return entries;
    const setting: Setting = { entries, short, sentences: (indexed ??= indexSentences(lines, pairs)), pairs };
    return entries.map((entry, i) =>
      short[i] === true && isRepeated(entry, i, setting) ? { ...entry, role: 'pull-quote' } : entry,
    );
  };
};
