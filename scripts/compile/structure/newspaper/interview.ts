import { endsSentence } from '../sentence.ts';
import { bigramsOf, type Bigrams } from '../stitch/bigrams.ts';
import type { Outline, Unit } from './story.ts';

/** A question with the beginning of its answer, standing apart from the section it belongs to. */
export interface Stub {
  readonly question: number;
  /** Stretches of the answer, in order. */
  readonly answer: readonly number[];
  /** First stretch of the section it belongs to; null where none was found. */
  readonly section: number | null;
}

const placeOf = (unit: Unit | undefined): string =>
  unit?.sections.findLast(({ place }) => place !== null)?.place?.text ?? '';

/** The pairs of characters that tell a place from the others of the same interview. */
const tellingPairs = (place: string, places: readonly string[]): Set<number> => {
  const others = places.filter((other) => other !== place).map(bigramsOf);
  return new Set([...bigramsOf(place)].filter((pair) => !others.some((set) => set.has(pair))));
};

const countIn = (text: string, pairs: Bigrams): number => {
  let shared = 0;
  for (const bigram of bigramsOf(text)) if (pairs.has(bigram)) shared++;
  return shared;
};

/** Characters of an answer in which its speaker's office stands. */
const officeLength = 40;

/**
 * Finds the questions of a joint interview that stand together, away from their sections: each is given the section
 * whose place the speaker's office names, or the next one in order.
 */
export const findStubs = ({ units }: Outline): Stub[] => {
  const stubs: Stub[] = [];
  const articles = new Set(units.flatMap((unit) => (placeOf(unit) === '' ? [] : [unit.article])));
  for (const article of articles) {
    const mine = units.flatMap((unit, i) => (unit.article === article ? [i] : []));
    const sections = mine.filter((i) => placeOf(units[i]) !== '');
    const first = sections[0] ?? 0;
    const groups: { question: number; answer: number[] }[] = [];
    for (const i of mine) {
      if (i >= first) break;
      const unit = units[i];
      if (unit?.entry.role === 'question') groups.push({ question: i, answer: [] });
      else groups.at(-1)?.answer.push(i);
    }
    const left = new Set(sections);
    const places = sections.map((i) => placeOf(units[i]));
    const telling = new Map(sections.map((i) => [i, tellingPairs(placeOf(units[i]), places)]));
    for (const [k, { question, answer }] of groups.entries()) {
      const said = units[answer[0] ?? -1]?.entry.text.slice(0, officeLength) ?? '';
      let best: number | null = null;
      let most = 0;
      for (const section of left) {
        const shared = countIn(said, telling.get(section) ?? new Set());
        if (shared > most) {
          best = section;
          most = shared;
        }
      }
      const section = best ?? (groups.length === sections.length ? ([...left][0] ?? null) : null);
      if (section !== null) left.delete(section);
      // What follows the answer and no longer speaks of its place is no part of it: the editor's note, say.
      const place = telling.get(section ?? -1) ?? new Set<number>();
      let size = Math.min(answer.length, 1);
      // Up to the next question all is answer.
      if (k < groups.length - 1) size = answer.length;
      while (size < answer.length && countIn(units[answer[size] ?? -1]?.entry.text ?? '', place) > 0) size++;
      // An answer that its section goes on with breaks off: it reaches as far as its first open sentence.
      const goesOn = section !== null && units[section]?.entry.role === 'body';
      const open = goesOn ? answer.findIndex((i) => !endsSentence(units[i]?.entry.text ?? '')) : -1;
      if (open >= size) size = open + 1;
      stubs.push({ question, answer: answer.slice(0, size), section });
    }
  }
  return stubs;
};

/** An editor's note over an interview, whose end stands apart from it. */
export interface Note {
  /** Its first and last stretch over the interview. */
  readonly first: number;
  readonly last: number;
  /** The stretch that its signature closes. */
  readonly signed: number;
}

/** Finds the note that stands between the head of an interview and its first question, and is signed further down. */
export const findNote = ({ units, signed }: Outline): Note | null => {
  const closing = units.findIndex((_, i) => signed.get(i)?.some(({ role }) => role === 'signature') === true);
  const question = units.findIndex(({ entry }) => entry.role === 'question');
  if (question < 1 || closing <= question) return null;
  const first = units.slice(0, question).findLastIndex(({ opens }) => opens.length > 0);
  const last = question - 1;
  return first < 0 || units[question]?.article !== units[first]?.article ? null : { first, last, signed: closing };
};

/** Whether somebody asks or answers in a stretch. */
export const talks = ({ entry }: Unit): boolean => entry.role === 'question' || entry.role === 'answer';

/** Stretches under its head within which an interview asks its first question. */
const soon = 3;

/** The one interview of a page, by its head: whoever asks or answers further down does so there. -1 for none or several. */
export const onlyInterview = ({ units }: Outline): number => {
  const found = new Set<number>();
  let story = -1;
  let since = 0;
  for (const unit of units) {
    const [opened] = unit.opens;
    if (opened !== undefined) [story, since] = [opened, 0];
    if (since++ < soon && unit.entry.role === 'question' && story >= 0) found.add(story);
  }
  return found.size === 1 ? ([...found][0] ?? -1) : -1;
};
