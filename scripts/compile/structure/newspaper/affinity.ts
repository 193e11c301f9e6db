import { memo } from '../stitch/memo.ts';
import { countHolders, type Numbers } from '../stitch/page-pairs.ts';
import type { Vocabulary } from './likeness.ts';
import { compareMeaning } from './compare-meaning.ts';
import { opinionHeads } from './opinion.ts';
import { bounded, Chains, missed, pairWorth } from './pair-worth.ts';
import { likenessWeights as w } from './thread-weights.ts';
import type { Outline, Unit } from './story.ts';
import { StoryHolders } from './story-holders.ts';

/** How much a stretch speaks of a story, in nats: against the chance that it shares as much with any other. */
export interface Affinity {
  readonly toStory: (unit: number, story: number) => number;
  /** … of what the stretches right before it speak of. */
  readonly toNext: (unit: number) => number;
}

/** Stretches under a head that surely are the article's. */
const sure = 2;

/** The story of each stretch as far as the heads alone tell it: -1 where they do not. */
export const firstGuess = ({ heads, units }: Outline): number[] => {
  const left = heads.map(() => sure);
  /** Of heads side by side nobody knows yet which text is whose. */
  const shared = new Set(units.flatMap(({ opens }) => (opens.length > 1 ? opens : [])));
  return units.map(({ article }) => {
    const room = left[article] ?? 0;
    if (room === 0 || shared.has(article)) return -1;
    left[article] = room - 1;
    return article;
  });
};

/** Where the unbroken run of a stretch's story begins and ends; `from` leaves out the story's sure beginning. */
type Run = readonly [from: number, to: number];
const runsOf = (units: readonly Unit[], storyOf: readonly number[]): readonly Run[] => {
  const runs: [number, number][] = [];
  let run: [number, number] = [0, 0];
  for (const [i, story] of storyOf.entries()) {
    const opens = units[i]?.opens.includes(story) === true;
    if (i === 0 || story !== storyOf[i - 1]) run = [opens ? i + sure : i, i + 1];
    else if (opens) run = [i + sure, i + 1];
    run[1] = i + 1;
    runs.push(run);
  }
  return runs;
};

/** What shares nothing says nothing: paragraphs of one story may well have no word in common. */
const aboveLeast = (nats: number): number => bounded(nats, w.least, w.most) - w.least;

/** A reading of the page, and what is worked out of it: arrays by story that serve one stretch at a time. */
class Comparison {
  readonly #words: Vocabulary;
  readonly #storyOf: Int32Array;
  /** How many stretches have a story, and how many each story has. */
  readonly #placed: number;
  readonly #sizes: Int32Array;
  readonly #pairs: StoryHolders;
  readonly #characters: StoryHolders;
  /** By story: its stretches without the run in hand, and what a pair counts that is not shared with them. */
  readonly #others: Int32Array;
  readonly #misses: Float64Array;
  readonly #chains: Chains;
  /** The stretch in hand: its story; 1 where it is to be left out besides its run, as the story's sure beginning. */
  #own = -1;
  #itself = 0;
  /** … how many stories have begun above it, and how many stretches it is compared with. */
  #begun = 0;
  #rest = 0;
  /** The run in hand: its stretches are not what a stretch of it is compared with. */
  #run: Run = [0, 0];

  constructor(words: Vocabulary, stories: number, storyOf: readonly number[]) {
    this.#words = words;
    this.#storyOf = Int32Array.from(storyOf);
    this.#placed = storyOf.filter((story) => story >= 0).length;
    this.#sizes = new Int32Array(stories);
    for (const story of storyOf) if (story >= 0 && story < stories) this.#sizes[story] = (this.#sizes[story] ?? 0) + 1;
    this.#pairs = new StoryHolders(words, stories, this.#storyOf);
    this.#characters = new StoryHolders(words.characters, stories, this.#storyOf);
    this.#others = new Int32Array(stories);
    this.#misses = new Float64Array(stories);
    this.#chains = new Chains(stories);
  }

  /** Compares stretch `i` with the stories `[0, begun)`, leaving out those of its run. */
  stretch(i: number, run: Run, begun: number): Float64Array {
    this.#turnTo(run);
    const { pairsOf, placesOf, sizeOf, characters } = this.#words;
    const own = this.#storyOf[i] ?? -1;
    const itself = i < run[0] ? 1 : 0;
    const left = Math.max(run[1] - run[0], 0) + itself;
    this.#own = own;
    this.#itself = own < 0 ? 0 : itself;
    this.#begun = begun;
    this.#rest = this.#placed - left;
    for (let story = 0; story < begun; story++) {
      const others = (this.#sizes[story] ?? 0) - (story === own ? left : 0);
      this.#others[story] = others;
      this.#misses[story] = missed(others);
    }
    this.#chains.clear();
    this.#weighAll(this.#pairs, pairsOf[i] ?? none, placesOf[i] ?? none, 1);
    this.#weighAll(this.#characters, characters.of[i] ?? none, none, w.character);
    const { sums } = this.#chains;
    for (let story = 0; story < begun; story++) {
      const all = w.scale * ((sums[story] ?? 0) + (sizeOf[i] ?? 0) * (this.#misses[story] ?? 0));
      sums[story] = aboveLeast(all);
    }
    return sums;
  }

  /** Takes a run in hand. */
  #turnTo(run: Run): void {
    if (run === this.#run) return;
    this.#countRun(-1);
    this.#run = run;
    this.#countRun(1);
  }

  #countRun(by: 1 | -1): void {
    const [from, to] = this.#run;
    if ((this.#storyOf[from] ?? -1) < 0) return;
    for (let i = from; i < to; i++) {
      this.#pairs.countInRun(this.#words.pairsOf[i] ?? none, by);
      this.#characters.countInRun(this.#words.characters.of[i] ?? none, by);
    }
  }

  /** Adds what pairs or characters are worth, times `factor`; those without places stand alone. */
  #weighAll(shared: StoryHolders, numbers: Numbers, places: Numbers, factor: number): void {
    const { length } = numbers;
    const { length: placed } = places;
    for (let k = 0; k < length; k++) {
      this.#weigh(shared, numbers[k] ?? 0, k < placed ? (places[k] ?? 0) : alone, factor);
    }
  }

  /** … what one of them is worth, for each story that holds it. */
  #weigh(shared: StoryHolders, number: number, place: number, factor: number): void {
    const { from, story: stories, stretches, title } = shared;
    const commonness = shared.commonness[number] ?? 0;
    const left = (shared.inRun[number] ?? 0) + this.#itself;
    const known = (shared.known[number] ?? 0) - left;
    const end = from[number + 1] ?? 0;
    for (let at = from[number] ?? 0; at < end; at++) {
      const story = stories[at] ?? 0;
      if (story >= this.#begun) continue;
      const k = (stretches[at] ?? 0) - (story === this.#own ? left : 0);
      const counted = k + (title[at] ?? 0);
      if (counted === 0) continue;
      const n = this.#others[story] ?? 0;
      const value = pairWorth(commonness, counted, n, known - k, this.#rest - n);
      this.#chains.add(story, factor * (value - (this.#misses[story] ?? 0)), place);
    }
  }
}
/** A place that no other is next to. */
const alone = -9;
const none: Numbers = [];

/** How much stretch `i` speaks of what the stretches `[from, i)` right before it speak of. */
const compareWithAbove = (
  { pairsOf, placesOf, sizeOf, holders, commonness }: Vocabulary,
  i: number,
  from: number,
): number => {
  const pairs = pairsOf[i] ?? none;
  const places = placesOf[i] ?? none;
  const n = i - from;
  const rest = pairsOf.length - 1 - n;
  const miss = missed(n);
  const chain = new Chains(1);
  chain.clear();
  for (let p = 0; p < pairs.length; p++) {
    const pair = pairs[p] ?? 0;
    let k = 0;
    const end = holders.from[pair + 1] ?? 0;
    for (let at = holders.from[pair] ?? 0; at < end && (holders.by[at] ?? 0) < i; at++) {
      if ((holders.by[at] ?? 0) >= from) k++;
    }
    if (k === 0) continue;
    const elsewhere = countHolders(holders, pair) - 1 - k;
    chain.add(0, pairWorth(commonness[pair] ?? 0, k, n, elsewhere, rest) - miss, places[p] ?? 0);
  }
  return aboveLeast(w.scale * ((chain.sums[0] ?? 0) + (sizeOf[i] ?? 0) * miss));
};

/** What stretch `i` says of the one right above it, or of both above it where `two` are of one story; once for a page. */
export const compareAbove = (words: Vocabulary): ((i: number, two: boolean) => number) => {
  const one = memo((i) => compareWithAbove(words, i, Math.max(i - 1, 0)));
  const both = memo((i) => compareWithAbove(words, i, Math.max(i - 2, 0)));
  return (i, two) => (two ? both(i) : one(i));
};

/**
 * Compares every stretch with every story that has begun above it. Shared words count by how much rarer they are in
 * print and on the rest of the page; a long story shares more by chance, and a stretch that shares nothing with it
 * speaks against it. A stretch is not compared with those of its own run, which may have come to the story along with
 * it, but with the story's beginning and its other runs. `above` is what `compareAbove` gives for the page.
 */
export const compareWith = (
  { heads, units }: Outline,
  words: Vocabulary,
  people: readonly (readonly number[])[],
  above: (i: number, two: boolean) => number,
  storyOf: readonly number[],
): Affinity => {
  const stories = heads.length;
  const runs = runsOf(units, storyOf);
  const comparison = new Comparison(words, stories, storyOf);
  const addNearness = compareMeaning(words.meaning, storyOf, opinionHeads(heads));
  const nats = new Float64Array(units.length * stories);
  for (const [i, { article }] of units.entries()) {
    const run = runs[i] ?? [0, 0];
    nats.set(comparison.stretch(i, run, article + 1), i * stories);
    addNearness(i, run, Math.min(article + 1, stories), nats.subarray(i * stories, (i + 1) * stories));
  }
  // A name comes with its office once, in the story that introduces it; where it comes again, that story goes on.
  for (const [first, ...again] of people) {
    const story = storyOf[first ?? -1] ?? -1;
    if (first === undefined || story < 0 || story >= stories) continue;
    for (const i of again) {
      const [from, to] = runs[i] ?? [0, 0];
      const along = story === storyOf[i] && first >= from && first < to;
      if (!along) nats[i * stories + story] = (nats[i * stories + story] ?? 0) + w.person;
    }
  }
  return {
    toStory: (unit, story) => nats[unit * stories + story] ?? 0,
    toNext: (unit) => above(unit, unit > 1 && storyOf[unit - 2] === storyOf[unit - 1]),
  };
};
