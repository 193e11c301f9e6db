import { emWidth, endsSentence } from '../sentence.ts';
import { middleness, type HeadStart } from '../stitch/seam.ts';
import { findFootNames } from './byline.ts';
import { isSignature, type Entry } from './entry.ts';
import { authorNote } from './line-patterns.ts';
import { listNumber } from './list-number.ts';
import { convenes, minutesOf, type Minutes } from './minutes.ts';
import type { Unit } from './story.ts';
import { threadWeights as w } from './thread-weights.ts';

/** A list to come, with its number: 重点工作有五项。 从三个方面发力： */
const announcement =
  /(?:[两二三四五六七八九十]|\d{1,2})(?:个?方面|大?[项点条类步招]|个(?:重点|环节|问题|到位|关键|转变)|件(?:事|大事|实事)|大(?:任务|工程|行动|举措))[^，。！？；]{0,12}[。：:]$/u;
/** Characters of the longest announcement. */
const longestAnnouncement = 24;

/** Whether a text says at its end that a list follows. */
export const announcesList = (text: string): boolean => announcement.test(text.slice(-longestAnnouncement));

/** What a stretch says of itself. */
export interface Facts {
  readonly open: boolean;
  /** The mark it stops at: ： or ；, ，, or another or none. */
  readonly mark: 'list' | 'comma' | 'other';
  readonly ends: boolean;
  readonly heading: boolean;
  /** It says that a list follows. */
  readonly announces: boolean;
  /** Heads right above. */
  readonly opens: readonly number[];
  readonly number: { readonly style: number; readonly value: number } | null;
  /** What it says of a meeting, and whether it is the one to tell of it first. */
  readonly minutes: Minutes;
  readonly convenes: boolean;
  /** What speaks against its standing for itself, joined to nothing; in nats. */
  readonly alone: number;
}

/** What a stretch says of itself, whatever stands before it. `signed` are the bylines and signatures under it. */
export const readFacts = (
  { entry, sections, opens, from, to }: Unit,
  signed: readonly Entry[] | undefined,
  head: HeadStart,
): Facts => ({
  open: !to && !endsSentence(entry.text),
  mark: /[：；:;]$/u.test(entry.text) ? 'list' : /[，,]$/u.test(entry.text) ? 'comma' : 'other',
  ends: to || findFootNames(entry.text).length > 0 || authorNote.test(entry.text) || signed?.some(isSignature) === true,
  heading: sections.length > 0,
  announces: announcesList(entry.text),
  opens,
  number: listNumber(entry.text),
  minutes: minutesOf(entry.text),
  // What began on another page told of it there.
  convenes: from || convenes(entry.text),
  alone: w.midSentence * Math.max(middleness(head), 0) + w.shortAlone * shortness(entry),
});

/** Ems from which a stretch is a paragraph like others, and below which it is surely no whole one. */
const [fullParagraph, lineOfText] = [34, 14];

/** From 0 to 1: how far a stretch is too short for a paragraph. Speech, lists and questions are short by right. */
const shortness = ({ role, text }: Entry): number =>
  role !== 'body' || /^[“‘（(]/u.test(text) || listNumber(text) !== null
    ? 0
    : Math.min(Math.max((fullParagraph - emWidth(text)) / (fullParagraph - lineOfText), 0), 1);
