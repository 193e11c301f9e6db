import { endsSentence } from '../sentence.ts';
import { bigramsOf, type Bigrams } from '../stitch/bigrams.ts';
import { isSignature, type Entry } from './entry.ts';
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

const noPairs: ReadonlySet<number> = new Set();

const countIn = (text: string, pairs: Bigrams): number => {
  let shared = 0;
  for (const bigram of bigramsOf(text)) if (pairs.has(bigram)) shared++;
  return shared;
};

/** Characters of an answer in which its speaker's office stands. */
const officeLength = 40;

/** The stretch that a note's signature closes; -1 for none. */
const signedIn = ({ signed }: Outline, stretches: readonly number[]): number =>
  stretches.find((i) => signed.get(i)?.some(isSignature) === true) ?? -1;

/**
 * The first open sentence of what follows a question, where its section goes on with it; -1 for none. Of two the second
 * is the note's; a lone one is, where the note's end goes on better with it.
 */
const brokenOff = (
  units: readonly Unit[],
  answer: readonly number[],
  section: number,
  note: number,
  seam: (tail: number, head: number) => number,
): number => {
  const [open = -1, another] = answer.filter((i) => !endsSentence(units[i]?.entry.text ?? ''));
  if (open < 0 || note < 0 || another !== undefined) return open;
  return seam(open, note) > seam(open, section) ? -1 : open;
};

/**
 * Finds the questions of a joint interview that stand together, away from their sections: each is given the section
 * whose place the speaker's office names, or the next one in order. `seam` says how well one stretch goes on with
 * another.
 */
export const findStubs = (outline: Outline, seam: (tail: number, head: number) => number): Stub[] => {
  const { units } = outline;
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
    const note = signedIn(outline, mine);
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
      const place = telling.get(section ?? -1) ?? noPairs;
      const others = [...telling.values()].filter((pairs) => pairs !== place);
      const speaksOfIt = (i: number): boolean => {
        const text = units[i]?.entry.text ?? '';
        return countIn(text, place) > 0 && !others.some((pairs) => countIn(text, pairs) > 0);
      };
      // Up to the next question all is answer; what follows the last one and does not speak of its place alone is not.
      const isLast = k === groups.length - 1;
      const elsewhere = answer.findIndex((i, at) => at > 0 && !speaksOfIt(i));
      let size = isLast && elsewhere > 0 ? elsewhere : answer.length;
      if (section !== null && units[section]?.entry.role === 'body') {
        size = Math.max(size, answer.indexOf(brokenOff(units, answer, section, note, seam)) + 1);
      }
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
export const findNote = (outline: Outline): Note | null => {
  const { units } = outline;
  const closing = signedIn(outline, Array.from(units.keys()));
  const question = units.findIndex(({ entry }) => entry.role === 'question');
  if (question < 1 || closing <= question) return null;
  const first = units.slice(0, question).findLastIndex(({ opens }) => opens.length > 0);
  const last = question - 1;
  return first < 0 || units[question]?.article !== units[first]?.article ? null : { first, last, signed: closing };
};

/** Whether somebody asks or answers in a stretch. */
const talks = ({ entry }: Unit): boolean => entry.role === 'question' || entry.role === 'answer';

/** Stretches under its head within which an interview asks its first question. */
const soon = 3;

/** Who asks in a column of questions: the public, or what people say. Each column has its own askers. */
const publicAsker = /^(?:流言|误区|疑问|(?:网友|读者|市民|听众)[^：:，。]{0,12}问)\s*[:：]/u;
export const asksPublicly = ({ role, text }: Entry): boolean => role === 'question' && publicAsker.test(text);

/** For each stretch in which somebody asks or answers whether it is of a column of the public's questions. */
const areOfColumns = (units: readonly Unit[]): boolean[] => {
  let ofColumn = false;
  return units.map(({ entry }) => {
    if (entry.role === 'question') ofColumn = asksPublicly(entry);
    return ofColumn;
  });
};

/**
 * For each stretch the one interview of the page, or the one column of questions, if somebody asks or answers in it:
 * by its head, -1 for none or several. Whoever asks or answers further down does so there.
 */
export const interviewsOf = ({ units }: Outline): number[] => {
  const ofColumn = areOfColumns(units);
  const found: [Set<number>, Set<number>] = [new Set(), new Set()];
  let story = -1;
  let since = 0;
  for (const [i, unit] of units.entries()) {
    const [opened] = unit.opens;
    if (opened !== undefined) [story, since] = [opened, 0];
    if (since++ < soon && unit.entry.role === 'question' && story >= 0) found[ofColumn[i] === true ? 1 : 0].add(story);
  }
  const [interview, column] = found.map((stories) => (stories.size === 1 ? ([...stories][0] ?? -1) : -1));
  return units.map((unit, i) => (talks(unit) ? ((ofColumn[i] === true ? column : interview) ?? -1) : -1));
};
