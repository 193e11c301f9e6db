import { lookUp } from '../../text/lexicon.ts';
import type { PagePairs } from '../stitch/page-pairs.ts';
import { beginsPlainly } from '../stitch/beginning.ts';
import { boundAcross, middleness, readHead, readTail, weighBreak } from '../stitch/seam.ts';
import { proseInside, reportStart } from '../stitch/starts.ts';
import { emWidth, endsSentence } from '../sentence.ts';
import { isRunning, type Entry } from './entry.ts';
import { headlineShape } from './headline-shapes.ts';
import { rubric } from './line-patterns.ts';

/** Sum of weights from which a headline-shaped line is the first lines of a paragraph that a column cut off. */
const fragmentFrom = 2.1;
/** What in the line itself leans towards prose: marks inside, a paragraph's opening words, length above `plainWidth`. */
const lean = {
  comma: 1,
  pause: 0.7,
  most: 2.4,
  paragraphStart: 1.5,
  /** A word of time that reports go on with and no heading begins with: 目前，眼下，下一步， */
  reportsTime: 1.5,
  proseInside: 1.2,
  perEm: 0.25,
  plainWidth: 26,
  colonTitle: -2,
  /** A blank parts it into two phrases, as in titles. */
  twoPhrases: -3,
  /** A line of a column is longer. */
  tiny: -2.5,
  tinyWidth: 5,
};
/** Characters of the text below in which a heading's words come back: what breaks off says them no second time. */
const echoWithin = 24;
const echo = { perPair: -1.5, most: 2 };
/** What another heading of the page says for one of its width and with as many commas: those of a piece are set alike. */
const alike = -1.1;
const mostUneven = 2;
/** What has to bind a headline-shaped line to the open sentence above it, to be its last lines. */
const boundFrom = 4;
/** What a cut through a word or after a word that asks for another counts where no text follows to compare with. */
const brokenEnd = 2;
/** From here a line is prose whatever stands below it: it begins as a paragraph does, has a comma, and is cut through. */
const surely = 4;
/** From here a text looks like the middle of a sentence: nothing that a heading stands over. */
const middleFrom = 2.5;

const twoPhrases = /\p{Script=Han}{2}[”》]?[ \u3000][“《]?\p{Script=Han}{2}/u;

const reportsTime = /^(?:截至)?(?:目前|眼下|日前|近日|连日来|此前|据悉|据介绍|据了解|下一步|接下来)，/u;

/** A particle with which no heading begins. */
const goesOn = /^的(?![士哥姐确]|黎波里|里雅斯特)/u;

const leanOf = (text: string): number => {
  const commas = text.match(/[，,]/gu)?.length ?? 0;
  const pauses = text.match(/、/gu)?.length ?? 0;
  return (
    Math.min(commas * lean.comma + pauses * lean.pause, lean.most) +
    (beginsPlainly(text) && !/^[“‘]/u.test(text) ? lean.paragraphStart : 0) +
    (reportsTime.test(text) ? lean.reportsTime : 0) +
    (proseInside.test(text) ? lean.proseInside : 0) +
    Math.max(emWidth(text) - lean.plainWidth, 0) * lean.perEm +
    (/^\p{Script=Han}{2,8}：/u.test(text) ? lean.colonTitle : 0) +
    (twoPhrases.test(text) ? lean.twoPhrases : 0) +
    (emWidth(text) <= lean.tinyWidth ? lean.tiny : 0)
  );
};

/** What the words of a line that stand again right below it say against its being a part of that text. */
const echoOf = (text: string, below: string): number => {
  const start = below.slice(0, echoWithin);
  let shared = 0;
  for (let i = 0; i + 2 <= text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (start.includes(pair) && (lookUp(pair)?.tag ?? '').startsWith('n')) shared++;
  }
  // A last character that stands there as well is no half of a word.
  if (start.includes(text.slice(-1)) && readTail(text).half > 0.5) shared++;
  return echo.perPair * Math.min(shared, echo.most);
};

const isSkipped = ({ role }: Entry): boolean => role === 'caption' || role === 'furniture' || role === 'pull-quote';

const next = (entries: readonly Entry[], i: number, step: 1 | -1): Entry | undefined => {
  for (let j = i + step; j >= 0 && j < entries.length; j += step) {
    const entry = entries[j];
    if (entry !== undefined && !isSkipped(entry)) return entry;
  }
  return undefined;
};

/** 某地调研之三: the number of a part, which no text goes on behind. */
const instalment = /之[一二三四五六七八九十]{1,2}$/u;

/** Lines of a head at most. */
const mostHead = 4;

/** Whether a byline or the beginning of a report closes the head that a line would be in. */
const isHeaded = (entries: readonly Entry[], i: number): boolean => {
  for (let j = i + 1; j <= i + mostHead; j++) {
    const entry = entries[j];
    if (entry?.role === 'headline' || entry?.role === 'caption') continue;
    return entry !== undefined && (entry.role === 'byline' || entry.role === 'names' || reportStart.test(entry.text));
  }
  return false;
};

const commasIn = (text: string): number => text.match(/[，、]/gu)?.length ?? 0;

/** What the line itself and the text that it stands on say for its being the first line of that. */
const proseOf = (line: Entry, below: Entry, page: PagePairs): number =>
  weighBreak(readTail(line.text), readHead(below.text), page) + leanOf(line.text);

/** Whether a line that surely is a heading is set like this one. */
const hasSibling = (entries: readonly Entry[], line: Entry, page: PagePairs): boolean =>
  entries.some((other, k) => {
    const below = entries[k + 1];
    if (other === line || other.role !== 'headline' || below === undefined || !isRunning(below)) return false;
    if (Math.abs(emWidth(other.text) - emWidth(line.text)) > mostUneven) return false;
    return commasIn(other.text) === commasIn(line.text) && proseOf(other, below, page) < fragmentFrom;
  });

/** What a heading is marked with as others of its page are: ■, a numeral. */
const headingMark = (text: string): string => {
  if (/^[■◆●▶◎□]/u.test(text)) return text.slice(0, 1);
  return /^[一二三四五六七八九十]{1,2}、/u.test(text) ? '一、' : '';
};

/** Whether another heading of the page is marked as this one. */
const isMarkedAlike = (entries: readonly Entry[], line: Entry): boolean => {
  const mark = headingMark(line.text);
  return (
    mark !== '' &&
    entries.some((other) => other !== line && other.role === 'headline' && headingMark(other.text) === mark)
  );
};

const isFragment = (entries: readonly Entry[], i: number, page: PagePairs): boolean => {
  const entry = entries[i];
  if (entry?.role !== 'headline') return false;
  // What goes on elsewhere is text, however it is shaped.
  if (entry.to || entries[i + 1]?.to === true || goesOn.test(entry.text)) return true;
  const after = next(entries, i, 1);
  if (after === undefined || rubric.test(entry.text) || isMarkedAlike(entries, entry)) return false;
  if (headlineShape(entry.text).dotted) return false;
  const before = next(entries, i, -1);
  if (before?.role === 'place') return false;
  const tail = readTail(entry.text);
  const alone = leanOf(entry.text) + brokenEnd * Math.max(tail.half, tail.hungry ? 1 : 0);
  const headed = isHeaded(entries, i);
  if (headed && instalment.test(entry.text)) return false;
  const signed = headed || after.role === 'byline' || after.role === 'names';
  if (!signed && alone >= surely) return true;
  if (!headed && before !== undefined && isRunning(before) && !endsSentence(before.text)) {
    if (boundAcross(readTail(before.text), readHead(entry.text)) >= boundFrom) return true;
  }
  if (isRunning(after)) {
    const prose = proseOf(entry, after, page);
    const isProse = prose >= fragmentFrom && prose + echoOf(entry.text, after.text) >= fragmentFrom;
    if (isProse) return prose + alike >= fragmentFrom || !hasSibling(entries, entry, page);
    return middleness(readHead(after.text)) >= middleFrom && alone >= fragmentFrom;
  }
  // The byline's own line, or one amid the lines of a head.
  if (after.role === 'byline' || after.role === 'names' || (headed && before?.role === 'headline')) return false;
  return alone >= fragmentFrom;
};

/** Takes headline-shaped beginnings of paragraphs for what they are. */
export const markFragments = (entries: readonly Entry[], page: PagePairs): Entry[] =>
  entries.map((entry, i) => (isFragment(entries, i, page) ? { ...entry, role: 'body' } : entry));
