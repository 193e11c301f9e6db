import type { Slice } from '../../text/tracked-text.ts';
import { emWidth, endsSentence } from '../sentence.ts';
import { holdersOf, type Holders, type Numbers, type PagePairs } from '../stitch/page-pairs.ts';
import { middleness, readHead } from '../stitch/seam.ts';
import { isRunning, slicesOf, type Entry } from './entry.ts';
import { announcesList } from './read-facts.ts';

/** Ems of the longest pull quote, its fewest pairs of characters, and the share of them that one sentence must hold. */
const longestQuote = 75;
const fewestPairs = 8;
/** … and of one that a longer stretch holds to the letter: pairs, characters. */
const toTheLetter = { pairs: 5, characters: 12 };
const repeated = 0.74;
/** … or that the end of one stretch and the beginning of another hold together, each at least so much. */
const repeatedAcross = 0.88;
const partAtLeast = 0.05;
/** A lone sentence that tells again in few words what one longer stretch tells: the share of its pairs held there. */
const retold = { most: 50, longer: 1.3, pairs: 10, share: 0.42, shareInColumn: 0.35, shareOfPlan: 0.25, middle: 0.3 };
/** Entries before and after in which the sentence is looked for. */
const within = 80;

const [stop, exclamation, question] = [0x3002, 0xff01, 0xff1f];
const isStop = (unit: number): boolean => unit === stop || unit === exclamation || unit === question;
const [singleCloser, doubleCloser] = [0x2019, 0x201d];
const isCloser = (unit: number): boolean => unit === singleCloser || unit === doubleCloser;

/** Whether a sentence ends at a place: behind its stop, and behind the quotation mark that follows it. */
const endsAt = (text: string, at: number): boolean => {
  if (isCloser(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  return isStop(before) || (isCloser(before) && at > 1 && isStop(text.charCodeAt(at - 2)));
};

/** Puts down the sentences of an entry, each with what closes it. */
const addSentences = (slices: Slice[], { text, slice: [start, end], more }: Entry): void => {
  let from = start;
  if (more !== undefined) slices.push([start, end], ...more);
  else {
    for (let at = start + 1; at < end; at++) {
      if (!endsAt(text, at - start)) continue;
      slices.push([from, at]);
      from = at;
    }
    slices.push([from, end]);
  }
};

/** Whether an entry of so many sentences has the shape of a pull quote: a sentence or two, complete, of few words. */
const isShort = (entry: Entry, sentences: number): boolean =>
  entry.role === 'body' &&
  sentences <= 2 &&
  entry.text.length <= 2 * longestQuote &&
  emWidth(entry.text) <= longestQuote &&
  endsSentence(entry.text);

/** Longer by more than marks: a paragraph that repeats a whole other one is none. */
const isLonger = (other: Entry, quote: Entry): boolean => other.text.length > quote.text.length + 3;

const holdsAll = (longer: Entry, shorter: Entry): boolean =>
  longer.text.includes(shorter.text.replaceAll(/^[“‘]|[。！？”’]+$/gu, ''));

/** The rest of a sentence whose beginning stands at an open end near by: the quotation is the other stretch. */
const isRemainder = (rest: Entry, other: Entry, entries: readonly Entry[], i: number): boolean => {
  const at = other.text.indexOf(rest.text);
  if (at <= 0) return false;
  const before = other.text.slice(Math.max(at - 4, 0), at);
  return entries.slice(Math.max(i - within, 0), i).some((entry) => entry !== other && entry.text.endsWith(before));
};

/** The sentences of a page's lines, numbered in order, and which of them hold each pair of characters. */
interface Sentences {
  /** By line: number of its first sentence. */
  readonly from: Int32Array;
  readonly slices: readonly Slice[];
  /** By sentence: how many different pairs of characters it has. */
  readonly sizes: Int32Array;
  readonly holders: Holders;
  /** By sentence: how many pairs of the quote in hand it holds. */
  readonly counts: Int32Array;
  /** By line: whether no sentence around it holds enough of it, whatever roles the lines have. */
  readonly alone: Uint8Array;
}

const indexSentences = (entries: readonly Entry[], pairs: PagePairs): Sentences => {
  const from = new Int32Array(entries.length + 1);
  const slices: Slice[] = [];
  for (const [i, entry] of entries.entries()) {
    addSentences(slices, entry);
    from[i + 1] = slices.length;
  }
  const numbers = slices.map((slice) => pairs.distinct([slice]));
  return {
    from,
    slices,
    sizes: Int32Array.from(numbers, ({ length }) => length),
    holders: holdersOf(numbers, pairs.count),
    counts: new Int32Array(slices.length),
    alone: new Uint8Array(entries.length),
  };
};

/** A page's lines with the roles they have so far, and which of them have the shape of a quote. */
interface Setting {
  readonly entries: readonly Entry[];
  readonly short: readonly boolean[];
  readonly sentences: Sentences;
  readonly pairs: PagePairs;
}

/** Counts for every sentence how many of some pairs it holds. */
const countIn = ({ holders: { from, by }, counts }: Sentences, own: Numbers): void => {
  counts.fill(0);
  const size = own.length;
  for (let k = 0; k < size; k++) {
    const pair = own[k] ?? 0;
    const end = from[pair + 1] ?? 0;
    for (let at = from[pair] ?? 0; at < end; at++) {
      const id = by[at] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
};

/** The most that one of the sentences `[from, to)` holds. */
const mostOf = (counts: Int32Array, from: number, to: number): number => {
  let most = 0;
  for (let id = from; id < to; id++) {
    const count = counts[id] ?? 0;
    if (count > most) most = count;
  }
  return most;
};

const isHead = (entry: Entry | undefined): boolean =>
  entry !== undefined && /^(?:headline|byline|names)$/u.test(entry.role);

/** What reports on a year's plans are set off with: the year, the place, what it will do. */
const plan = /^20\d{2}年，\p{Script=Han}{2,6}?(?:将|计划)/u;

/** Whether a stretch near by tells a lone sentence in other words. The last words of a piece may well sum it up. */
const isRetold = (quote: Entry, i: number, own: Numbers, setting: Setting): boolean => {
  const { entries, sentences, pairs } = setting;
  const { from, counts } = sentences;
  if (own.length < retold.pairs || emWidth(quote.text) > retold.most || isHead(entries[i - 1])) return false;
  if ((from[i + 1] ?? 0) - (from[i] ?? 0) > 1 || announcesList(quote.text)) return false;
  const share = isHead(entries[i + 1])
    ? retold.share
    : plan.test(quote.text)
      ? retold.shareOfPlan
      : retold.shareInColumn;
  const enough = share * own.length;
  for (let j = Math.max(i - within, 0); j < Math.min(i + within + 1, entries.length); j++) {
    const other = entries[j];
    if (other === undefined || j === i || !isRunning(other) || other.text.length < retold.longer * quote.text.length) {
      continue;
    }
    let atMost = 0;
    for (let id = from[j] ?? 0; id < (from[j + 1] ?? 0); id++) atMost += counts[id] ?? 0;
    if (atMost >= enough && pairs.countShared(own, slicesOf(other)) >= enough) {
      return middleness(readHead(quote.text)) <= retold.middle;
    }
  }
  return false;
};

/** Whether the text around repeats a short entry. */
const isRepeated = (quote: Entry, i: number, setting: Setting): boolean => {
  const { entries, short, sentences, pairs } = setting;
  const { from, sizes, slices, counts, alone } = sentences;
  if (alone[i] === 1) return false;
  const own = pairs.distinct([quote.slice]);
  const low = Math.max(i - within, 0);
  const high = Math.min(i + within + 1, entries.length);
  countIn(sentences, own);
  if (isRetold(quote, i, own, setting)) return true;
  if (own.length < fewestPairs && own.length >= toTheLetter.pairs && quote.text.length >= toTheLetter.characters) {
    const around = entries.slice(low, high);
    if (around.some((other) => isRunning(other) && isLonger(other, quote) && holdsAll(other, quote))) return true;
  }
  // Of two sentences that hold it together one holds half of it.
  const before = mostOf(counts, from[low] ?? 0, from[i] ?? 0);
  const most = Math.max(before, mostOf(counts, from[i + 1] ?? 0, from[high] ?? 0));
  if (own.length < fewestPairs || (most / own.length) * 2 < repeatedAcross) {
    alone[i] = 1;
    return false;
  }
  const share = (id: number): number => (counts[id] ?? 0) / own.length;
  let tail = -1;
  let head = -1;
  let [inTail, inHead] = [0, 0];
  for (let j = low; j < high; j++) {
    const other = entries[j];
    if (other === undefined || j === i || !isRunning(other)) continue;
    const first = from[j] ?? 0;
    const last = (from[j + 1] ?? 0) - 1;
    // What holds a sentence or two holds one of them whole.
    const some = mostOf(counts, first, last + 1);
    if (some === 0) continue;
    if (some * 2 >= own.length && isRemainder(quote, other, entries, i)) return false;
    if (some * 2 >= own.length && isLonger(other, quote) && holdsAll(other, quote)) return true;
    if (some / own.length >= repeated && isLonger(other, quote)) {
      for (let id = first; id <= last; id++) {
        if (share(id) >= repeated && (sizes[id] ?? 0) * 2 > own.length) return true;
      }
    }
    const [inFirst, inLast] = [share(first), share(last)];
    if (inFirst <= inHead && inLast <= inTail) continue;
    const open = !endsSentence(other.text);
    if (inLast > inTail && open) [tail, inTail] = [last, inLast];
    // What begins the sentence does not end it.
    if (inFirst <= inHead || (open && first === last)) continue;
    // Of two short ones the longer is the text, and the shorter is pulled out of it.
    const pulled = short[j] === true && quote.text.length > other.text.length && holdsAll(quote, other);
    if (!pulled || isRemainder(other, quote, entries, j)) [head, inHead] = [first, inFirst];
  }
  if (tail < 0 || head < 0 || Math.min(inTail, inHead) < partAtLeast) return false;
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
    const sentences = (indexed ??= indexSentences(lines, pairs));
    const { from } = sentences;
    const short = entries.map((entry, i) => isShort(entry, (from[i + 1] ?? 0) - (from[i] ?? 0)));
    if (!short.includes(true)) return entries;
    const setting: Setting = { entries, short, sentences, pairs };
    return entries.map((entry, i) =>
      short[i] === true && isRepeated(entry, i, setting) ? { ...entry, role: 'pull-quote' } : entry,
    );
  };
};
