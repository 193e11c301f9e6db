import { countHolders, type Holders, type Numbers } from '../stitch/page-pairs.ts';
import type { Vocabulary } from './likeness.ts';
import { likenessWeights as w } from './thread-weights.ts';

/** Pairs or characters by number: who holds them, and how common they are. */
type Shared = Pick<Vocabulary, 'holders' | 'titled' | 'commonness'>;

/**
 * Which stories hold the pairs or characters of a page, by one reading of it. Stories that hold number n are `story`
 * from `from[n]` to `from[n + 1] - 1`.
 */
export class StoryHolders {
  readonly from: Int32Array;
  readonly story: Int32Array;
  /** At the same places: stretches of the story that hold it, and what the story's title counts. */
  readonly stretches: Int32Array;
  readonly title: Int32Array;
  /** By number: stretches of all stories that hold it, and those of them that stand in the run in hand. */
  readonly known: Int32Array;
  readonly inRun: Int32Array;
  readonly commonness: Float64Array;
  readonly #holders: Holders;
  readonly #titled: Holders;
  readonly #storyOf: Int32Array;
  /** By story: its place among those of the number in hand, from 1; 0 for none. */
  readonly #placeOf: Int32Array;

  constructor({ holders, titled, commonness }: Shared, stories: number, storyOf: Int32Array) {
    const count = commonness.length;
    const most = holders.by.length + titled.by.length;
    this.from = new Int32Array(count + 1);
    this.story = new Int32Array(most);
    this.stretches = new Int32Array(most);
    this.title = new Int32Array(most);
    this.known = new Int32Array(count);
    this.inRun = new Int32Array(count);
    this.commonness = commonness;
    this.#holders = holders;
    this.#titled = titled;
    this.#storyOf = storyOf;
    this.#placeOf = new Int32Array(stories);
    for (let number = 0; number < count; number++) {
      const start = this.from[number] ?? 0;
      // What tells nothing and what nothing else on the page holds is never asked for.
      const asked = (commonness[number] ?? 0) > 0 && countHolders(holders, number) + countHolders(titled, number) > 1;
      this.from[number + 1] = asked ? this.#enter(number, start) : start;
    }
  }

  /** Enters the stories that hold a number from a place on; gives where they end. */
  #enter(number: number, start: number): number {
    const { from, by } = this.#holders;
    let end = start;
    let known = 0;
    const last = from[number + 1] ?? 0;
    for (let at = from[number] ?? 0; at < last; at++) {
      const story = this.#storyOf[by[at] ?? 0] ?? -1;
      if (story < 0) continue;
      known++;
      if (story >= this.#placeOf.length) continue;
      end = this.#meet(story, end);
      const place = (this.#placeOf[story] ?? 1) - 1;
      this.stretches[place] = (this.stretches[place] ?? 0) + 1;
    }
    this.known[number] = known;
    return this.#close(start, this.#enterTitles(number, end));
  }

  #enterTitles(number: number, start: number): number {
    const { from, by } = this.#titled;
    let end = start;
    const last = from[number + 1] ?? 0;
    for (let at = from[number] ?? 0; at < last; at++) {
      const story = by[at] ?? 0;
      end = this.#meet(story, end);
      this.title[(this.#placeOf[story] ?? 1) - 1] = w.title;
    }
    return end;
  }

  /** Sees to it that a story has a place, the next if it has none; gives the next one then. */
  #meet(story: number, next: number): number {
    if (this.#placeOf[story] !== 0) return next;
    this.story[next] = story;
    this.#placeOf[story] = next + 1;
    return next + 1;
  }

  #close(start: number, end: number): number {
    for (let place = start; place < end; place++) this.#placeOf[this.story[place] ?? 0] = 0;
    return end;
  }

  /** Counts the numbers of a stretch for the run in hand, or takes them out of it (-1). */
  countInRun(numbers: Numbers, by: 1 | -1): void {
    const { length } = numbers;
    for (let k = 0; k < length; k++) {
      const number = numbers[k] ?? 0;
      this.inRun[number] = (this.inRun[number] ?? 0) + by;
    }
  }
}
