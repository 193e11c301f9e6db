import type { Step } from './best-steps.ts';
import type { Facts } from './read-facts.ts';
import { progressOf, sameList, type Progress, type State, type Stories } from './thread-state.ts';

/** Open tails a story keeps waiting at most. */
const mostPending = 8;

/** Progresses that a step makes at most: that of its story, and of the one that it interrupts. */
export const mostProgresses = 2;

const none: readonly number[] = [];

const without = (list: readonly number[], one: number): readonly number[] =>
  list.includes(one) ? list.filter((other) => other !== one) : list;

/** A list with one more at its end, of which the last few are kept. */
const withLast = (list: readonly number[], one: number, most: number): readonly number[] => {
  const all = list.slice();
  all.push(one);
  return all.length > most ? all.slice(-most) : all;
};

/** The list without one that it holds. */
const cutOut = ({ progress, next }: Stories, one: Progress): Stories | null =>
  progress === one || next === null ? next : { progress, next: cutOut(next, one) };

/**
 * How many open tails a story has passed over when stretch `i` goes on with one of them. The column's own last sentence
 * goes on right below whatever else waits.
 */
const passedBy = (before: Progress | null, tail: number, i: number): number => {
  if (before === null) return 0;
  const { pending, passed } = before;
  const at = tail < 0 || tail === i - 1 ? -1 : pending.indexOf(tail);
  return at < 0 ? passed : at < passed ? passed - 1 : at;
};

/** Writes down that a numeral was counted. */
const count = (numbers: readonly number[], { style, value }: { style: number; value: number }): readonly number[] => {
  const counted = numbers.slice();
  while (counted.length <= style) counted.push(0);
  counted[style] = value;
  return counted;
};

/** Takes steps of a reading of the page. `heads` is the number of heads: stories from there on are headless. */
export class TakeSteps {
  readonly #facts: readonly Facts[];
  readonly #heads: number;
  #ids = 0;
  /** What steps of stretch `#at` have come to so far, and the stories that they interrupt. */
  #at = -1;
  readonly #made: Progress[] = [];
  readonly #interrupted: Progress[] = [];

  constructor(facts: readonly Facts[], heads: number) {
    this.#facts = facts;
    this.#heads = heads;
  }

  /** The state after stretch `i`. */
  take({ from, story, tail, score }: Step, i: number): State {
    const fact = this.#facts[i];
    if (fact === undefined) throw new RangeError(`no stretch ${i}`);
    if (this.#at !== i) {
      this.#at = i;
      this.#made.length = 0;
      this.#interrupted.length = 0;
    }
    const { number, open, opens } = fact;
    const above = from.stories?.progress;
    const heading = opens.length > 0 ? [...from.waiting, ...opens] : from.waiting;
    const isOpened = heading.includes(story);
    const switched = story !== above?.story;
    const before = progressOf(from, story);
    const counted = before === null || fact.heading ? none : before.numbers;
    const follows = number !== null && number.value > 1 && counted[number.style] === number.value - 1;
    const waited = before === null ? none : before.pending;
    const left = tail < 0 ? waited : without(waited, tail);
    const pending = open ? withLast(left, i, mostPending) : left;
    const progress = this.#reach(
      story,
      i,
      pending,
      Math.max(passedBy(before, tail, i) - (left.length + (open ? 1 : 0) - pending.length), 0),
      // A numeral that does not follow is another story's: it does not make the next one fit.
      number === null || (number.value !== 1 && !follows) ? counted : count(counted, number),
      fact.convenes || story >= this.#heads || before?.met === true,
    );
    let { stories } = from;
    if (stories !== null && switched && tail >= 0 && stories.progress.last === i - 1) {
      stories = { progress: this.#interrupt(stories.progress), next: stories.next };
    }
    // The story comes first; those that were before it move down.
    return {
      score,
      stories: { progress, next: before === null || stories === null ? stories : cutOut(stories, before) },
      path: { unit: i, story, tail, before: from.path },
      jumped: switched ? tail < 0 && !isOpened && !follows && story < this.#heads : from.jumped,
      waiting: isOpened ? without(heading, story) : heading,
      extra: Math.max(from.extra, story - this.#heads + 1),
    };
  }

  #reach(
    story: number,
    last: number,
    pending: readonly number[],
    passed: number,
    numbers: readonly number[],
    met: boolean,
  ): Progress {
    const made = this.#made;
    const { length } = made;
    for (let k = 0; k < length; k++) {
      const known = made[k];
      if (known?.story !== story || known.met !== met || known.passed !== passed) continue;
      if (sameList(known.pending, pending) && sameList(known.numbers, numbers)) return known;
    }
    const { open, ends } = this.#facts[last] ?? { open: false, ends: false };
    const state = { waits: open, ended: ends, met, interrupted: false };
    const progress = { id: this.#ids++, story, last, pending, passed, numbers, ...state };
    made.push(progress);
    return progress;
  }

  #interrupt({ story, last, pending, passed, numbers, waits, ended, met }: Progress): Progress {
    for (const known of this.#interrupted) {
      if (known.story !== story || known.met !== met) continue;
      if (known.pending === pending && known.passed === passed && known.numbers === numbers) return known;
    }
    const progress = { id: this.#ids++, story, last, pending, passed, numbers, waits, ended, met, interrupted: true };
    this.#interrupted.push(progress);
    return progress;
  }
}
