import { bigramsOf, eachBigram, type Bigrams } from '../stitch/bigrams.ts';
import { beginsPlainly, boundAcross, readHead, readTail, weighBreak, type Page } from '../stitch/seam.ts';
import { proseInside, reportStart } from '../stitch/starts.ts';
import { emWidth, endsSentence } from '../sentence.ts';
import { isRunning, type Entry } from './entry.ts';
import { rubric } from './line-patterns.ts';

/** Sum of weights from which a headline-shaped line is the first lines of a paragraph that a column cut off. */
const fragmentFrom = 2.1;
/** What in the line itself leans towards prose: marks inside, a paragraph's opening words, length above `plainWidth`. */
const lean = {
  comma: 1,
  pause: 0.7,
  most: 2.4,
  paragraphStart: 1.5,
  proseInside: 1.2,
  perEm: 0.25,
  plainWidth: 26,
  colonTitle: -2,
};
/** What has to bind a headline-shaped line to the open sentence above it, to be its last lines. */
const boundFrom = 4;
/** What a cut through a word or after a word that asks for another counts where no text follows to compare with. */
const brokenEnd = 2;

const leanOf = (text: string): number => {
  const commas = text.match(/[，,]/gu)?.length ?? 0;
  const pauses = text.match(/、/gu)?.length ?? 0;
  return (
    Math.min(commas * lean.comma + pauses * lean.pause, lean.most) +
    (beginsPlainly(text) && !/^[“‘]/u.test(text) ? lean.paragraphStart : 0) +
    (proseInside.test(text) ? lean.proseInside : 0) +
    Math.max(emWidth(text) - lean.plainWidth, 0) * lean.perEm +
    (/^\p{Script=Han}{2,8}：/u.test(text) ? lean.colonTitle : 0)
  );
};

const isSkipped = ({ role }: Entry): boolean => role === 'caption' || role === 'furniture' || role === 'pull-quote';

const next = (entries: readonly Entry[], i: number, step: 1 | -1): Entry | undefined => {
  for (let j = i + step; j >= 0 && j < entries.length; j += step) {
    const entry = entries[j];
    if (entry !== undefined && !isSkipped(entry)) return entry;
  }
  return undefined;
};

const isFragment = (entries: readonly Entry[], i: number, page: Page): boolean => {
  const entry = entries[i];
  const after = next(entries, i, 1);
  if (entry?.role !== 'headline') return false;
  // What goes on elsewhere is text, however it is shaped.
  if (entry.to || entries[i + 1]?.to === true) return true;
  if (after === undefined || rubric.test(entry.text)) return false;
  if (next(entries, i, -1)?.role === 'place') return false;
  const tail = readTail(entry.text);
  const before = next(entries, i, -1);
  const headed = after.role === 'byline' || after.role === 'names' || reportStart.test(after.text);
  if (!headed && before !== undefined && isRunning(before) && !endsSentence(before.text)) {
    if (boundAcross(readTail(before.text), readHead(entry.text)) >= boundFrom) return true;
  }
  if (isRunning(after)) {
    return weighBreak(tail, readHead(after.text), page) + leanOf(entry.text) >= fragmentFrom;
  }
  if (after.role === 'byline' || after.role === 'names') return false;
  return leanOf(entry.text) + brokenEnd * Math.max(tail.half, tail.hungry ? 1 : 0) >= fragmentFrom;
};

/** Takes headline-shaped beginnings of paragraphs for what they are. */
export const markFragments = (entries: readonly Entry[], page: Page): Entry[] =>
  entries.map((entry, i) => (isFragment(entries, i, page) ? { ...entry, role: 'body' } : entry));

/** Ems of the longest pull quote, and the share of its pairs of characters that one sentence of the text must hold. */
const longestQuote = 75;
const repeated = 0.74;
/** … or that the end of one stretch and the beginning of another hold together, each at least so much. */
const repeatedAcross = 0.88;
const partAtLeast = 0.05;
/** Entries before and after in which the sentence is looked for. */
const within = 80;

const sentencesOf = (text: string): string[] => text.split(/(?<=[。！？])/u);

const share = (a: Bigrams, b: Bigrams): number => {
  let both = 0;
  for (const bigram of a) if (b.has(bigram)) both++;
  return a.size === 0 ? 0 : both / a.size;
};

/** Whether an entry has the shape of a pull quote: a sentence or two, complete, of few words. */
const isShort = ({ role, text }: Entry): boolean =>
  role === 'body' &&
  text.length <= 2 * longestQuote &&
  emWidth(text) <= longestQuote &&
  endsSentence(text) &&
  sentencesOf(text).length <= 2;

const holdsAll = (longer: Entry, shorter: Entry): boolean =>
  longer.text.includes(shorter.text.replaceAll(/^[“‘]|[。！？”’]+$/gu, ''));

/** The rest of a sentence whose beginning stands at an open end near by: the quotation is the other stretch. */
const isRemainder = (rest: Entry, other: Entry, entries: readonly Entry[], i: number): boolean => {
  const at = other.text.indexOf(rest.text);
  if (at <= 0) return false;
  const before = other.text.slice(Math.max(at - 4, 0), at);
  return entries.slice(Math.max(i - within, 0), i).some((entry) => entry !== other && entry.text.endsWith(before));
};

/**
 * Pull quotes: a short complete stretch that repeats a sentence which stands, word for word or nearly, inside a longer
 * paragraph. A paragraph that repeats a whole other one is none: it is kept and warned about.
 */
export const markPullQuotes = (entries: readonly Entry[]): Entry[] => {
  const short = entries.map(isShort);
  if (!short.includes(true)) return [...entries];
  const { sentencesAt, countShared } = indexSentences(entries);
  const repeats = (quote: Entry, i: number): boolean => {
    const own = bigramsOf(quote.text);
    if (own.size < 8) return false;
    const { shared, most } = countShared(own, i);
    if (most * 2 < repeatedAcross) return false;
    let tail: Sentence | null = null;
    let head: Sentence | null = null;
    for (let j = Math.max(i - within, 0); j <= Math.min(i + within, entries.length - 1); j++) {
      const other = entries[j];
      if (other === undefined || j === i || !isRunning(other)) continue;
      // Of two short ones the longer is the text, and the shorter is pulled out of it.
      if (short[j] === true && quote.text.length > other.text.length && holdsAll(quote, other)) {
        if (!isRemainder(other, quote, entries, j)) continue;
      }
      if (isRemainder(quote, other, entries, i)) return false;
      const sentences = sentencesAt[j] ?? [];
      const longer = other.text.length > quote.text.length + 3;
      const same = ({ id, size }: Sentence): boolean => size * 2 > own.size && shared(id) >= repeated;
      if (longer && sentences.some(same)) return true;
      const last = sentences.at(-1);
      const first = sentences[0];
      if (last !== undefined && shared(last.id) > shared(tail?.id) && !endsSentence(other.text)) tail = last;
      if (first !== undefined && shared(first.id) > shared(head?.id)) head = first;
    }
    if (tail === null || head === null || Math.min(shared(tail.id), shared(head.id)) < partAtLeast) return false;
    return share(own, new Set([...bigramsOf(tail.text), ...bigramsOf(head.text)])) >= repeatedAcross;
  };
  return entries.map((entry, i) => (short[i] === true && repeats(entry, i) ? { ...entry, role: 'pull-quote' } : entry));
};

/** A sentence of a page, by its number; how many pairs of characters it has, each once. */
interface Sentence {
  readonly id: number;
  readonly text: string;
  size: number;
}

/** The sentences of all running text, and where on the page each pair of characters stands. */
const indexSentences = (
  entries: readonly Entry[],
): {
  sentencesAt: readonly (readonly Sentence[])[];
  countShared: (
    own: Bigrams,
    at: number,
  ) => { readonly shared: (id: number | undefined) => number; readonly most: number };
} => {
  const holders = new Map<number, number[]>();
  let count = 0;
  const sentencesAt = entries.map((entry) =>
    !isRunning(entry)
      ? []
      : sentencesOf(entry.text).map((part): Sentence => {
          const sentence = { id: count++, text: part, size: 0 };
          eachBigram(part, (pair) => {
            const ids = holders.get(pair);
            if (ids?.at(-1) === sentence.id) return;
            sentence.size++;
            if (ids === undefined) holders.set(pair, [sentence.id]);
            else ids.push(sentence.id);
          });
          return sentence;
        }),
  );
  return {
    sentencesAt,
    countShared: (own, at) => {
      const shared = new Uint16Array(count);
      const first = sentencesAt[at]?.[0]?.id ?? 0;
      const last = sentencesAt[at]?.at(-1)?.id ?? -1;
      let most = 0;
      for (const pair of own) {
        for (const id of holders.get(pair) ?? []) {
          const both = (shared[id] ?? 0) + 1;
          shared[id] = both;
          if (both > most && (id < first || id > last)) most = both;
        }
      }
      return { shared: (id) => (id === undefined ? 0 : (shared[id] ?? 0) / own.size), most: most / own.size };
    },
  };
};
