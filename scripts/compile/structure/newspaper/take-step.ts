import type { Facts } from './read-facts.ts';
import { sameList, type Progress, type State, type Step } from './thread-state.ts';

/** Open tails a story keeps waiting at most. */
const mostPending = 8;

/** Progresses that a step makes at most: that of its story, and of the one that it interrupts. */
export const mostProgresses = 2;

const none: readonly number[] = [];

const without = (list: readonly number[], one: number): readonly number[] =>
  list.includes(one) ? list.filter((other) => other !== one) : list;

/** Writes down that a numeral was counted. */
const count = (numbers: readonly number[], { style, value }: { style: number; value: number }): readonly number[] => {
  const counted = numbers.slice();
  while (counted.length <= style) counted.push(0);
  counted[style] = value;
  return counted;
};

/** Takes steps: the state after stretch `i`. `heads` is the number of heads: stories from there on are headless. */
export const takeSteps = (facts: readonly Facts[], heads: number): ((step: Step, i: number) => State) => {
  let ids = 0;
  /** What steps of stretch `at` have come to so far, and the stories that they interrupt. */
  let at = -1;
  const made: Progress[] = [];
  const cut = new Map<Progress, Progress>();

  const reach = (story: number, last: number, pending: readonly number[], numbers: readonly number[]): Progress => {
    for (const known of made) {
      if (known.story === story && sameList(known.pending, pending) && sameList(known.numbers, numbers)) return known;
    }
    const { open: waits, ends: ended } = facts[last] ?? { open: false, ends: false };
    const progress = { id: ids++, story, last, pending, numbers, waits, ended, interrupted: false };
    made.push(progress);
    return progress;
  };
  const interrupt = (progress: Progress): Progress => {
    const known = cut.get(progress) ?? { ...progress, id: ids++, interrupted: true };
    cut.set(progress, known);
    return known;
  };

  return ({ from, story, tail, score }, i) => {
    const fact = facts[i];
    if (fact === undefined) throw new RangeError(`no stretch ${i}`);
    if (at !== i) {
      at = i;
      made.length = 0;
      cut.clear();
    }
    const { number, open, opens } = fact;
    const above = from.stories[0];
    const heading = opens.length > 0 ? [...from.waiting, ...opens] : from.waiting;
    const isOpened = heading.includes(story);
    const switched = story !== above?.story;
    const stories = from.stories.slice();
    let place = 0;
    while (place < stories.length && stories[place]?.story !== story) place++;
    const before = stories[place];
    const counted = fact.heading ? none : (before?.numbers ?? none);
    const follows = number !== null && number.value > 1 && counted[number.style] === number.value - 1;
    const waited = before?.pending ?? none;
    const left = tail < 0 ? waited : without(waited, tail);
    const reached = reach(
      story,
      i,
      open ? [...left, i].slice(-mostPending) : left,
      // A numeral that does not follow is another story's: it does not make the next one fit.
      number === null || (number.value !== 1 && !follows) ? counted : count(counted, number),
    );
    if (switched && tail >= 0 && above?.last === i - 1) stories[0] = interrupt(above);
    // The story comes first; those that were before it move down.
    if (before === undefined) stories.push(reached);
    for (let k = place; k > 0; k--) stories[k] = stories[k - 1] ?? reached;
    stories[0] = reached;
    return {
      score,
      stories,
      path: { unit: i, story, tail, before: from.path },
      jumped: switched ? tail < 0 && !isOpened && !follows && story < heads : from.jumped,
      waiting: isOpened ? without(heading, story) : heading,
      extra: Math.max(from.extra, story - heads + 1),
    };
  };
};
