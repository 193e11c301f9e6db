import { memo } from '../stitch/memo.ts';
import { countHolders } from '../stitch/page-pairs.ts';
import type { Vocabulary } from './likeness.ts';
import { likenessWeights as w } from './thread-weights.ts';
import type { Outline, Unit } from './story.ts';

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
const runsOf = (units: readonly Unit[], storyOf: readonly number[]): readonly (readonly [number, number])[] => {
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

/** What a stretch may be expected to share with so many others of its story: the chance that a telling pair recurs. */
const recall = (others: number): number => Math.min(w.recall * Math.log(1 + Math.max(others, 1)), 0.5);

/** `base` to the power of a whole number. */
const power = (base: number, exponent: number): number => {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left >>= 1, square *= square) {
    if ((left & 1) === 1) result *= square;
  }
  return result;
};

/** What pairs are worth on a page of so many stretches. */
const worthOn = (stretches: number) => {
  const most = stretches + w.title + 1;
  const recalls = Float64Array.from({ length: most }, (_, others) => recall(others));
  const repeats = Float64Array.from({ length: most }, (_, k) => w.again * Math.log(k));
  return {
    /** What one pair is worth that `k` of a story's `n` stretches hold, and `elsewhere` of `rest` others. */
    worth: (commonness: number, k: number, n: number, elsewhere: number, rest: number): number => {
      const page = elsewhere * w.page;
      const share = Math.min((page + w.print * commonness) / (rest * w.page + w.print), 0.5);
      const chance = Math.min(1 - power(1 - share, Math.max(n, 1)), 0.9);
      return Math.min(Math.max(Math.log((recalls[n] ?? 0) / chance) + (repeats[k] ?? 0), w.leastPair), w.mostPair);
    },
    /** … and one that is not shared with a story's `n` stretches. */
    missed: (n: number): number => w.missed * Math.log(1 - (recalls[n] ?? 0)),
  };
};

/** Adds up pairs in a row by story: they are one word or name, which counts as its most telling pair and a little more. */
const chains = (
  stories: number,
): { sums: Float64Array; clear: () => void; add: (story: number, value: number, at: number) => void } => {
  const sums = new Float64Array(stories);
  const best = new Float64Array(stories);
  const last = new Int32Array(stories);
  return {
    sums,
    clear: () => {
      sums.fill(0);
      last.fill(-2);
    },
    add: (story, value, at) => {
      const before = last[story] === at - 1 ? (best[story] ?? 0) : 0;
      last[story] = at;
      best[story] = Math.max(value, before);
      sums[story] = (sums[story] ?? 0) + (value > before ? value - before + w.inRow * before : w.inRow * value);
    },
  };
};

/** What shares nothing says nothing: paragraphs of one story may well have no word in common. */
const bounded = (nats: number): number => Math.max(Math.min(nats, w.most), w.least) - w.least;

/**
 * Compares every stretch with every story that has begun above it. Shared words count by how much rarer they are in
 * print and on the rest of the page; a long story shares more by chance, and a stretch that shares nothing with it
 * speaks against it. A stretch is not compared with those of its own run, which may have come to the story along with
 * it, but with the story's beginning and its other runs.
 */
export const compareWith = (
  { heads, units }: Outline,
  { pairsOf, placesOf, sizeOf, holders, titled, commonness }: Vocabulary,
  people: readonly (readonly number[])[],
  storyOf: readonly number[],
): Affinity => {
  const stories = heads.length;
  const { worth, missed } = worthOn(units.length);
  const runs = runsOf(units, storyOf);
  const sizes = new Int32Array(stories);
  let placed = 0;
  for (const story of storyOf) {
    if (story < 0) continue;
    placed++;
    if (story < stories) sizes[story] = (sizes[story] ?? 0) + 1;
  }
  const nats = new Float64Array(units.length * stories);
  /** By story: stretches that hold the pair in hand, what its title counts, and what a pair not shared weighs. */
  const counts = new Int32Array(stories);
  const inTitle = new Uint8Array(stories);
  const misses = new Float64Array(stories);
  const chain = chains(stories);
  const next = chains(1);
  for (let i = 0; i < units.length; i++) {
    const [from, to] = runs[i] ?? [0, 0];
    const own = storyOf[i] ?? -1;
    const left = Math.max(to - from, 0) + (i < from ? 1 : 0);
    const begun = (units[i]?.article ?? -1) + 1;
    const pairs = pairsOf[i] ?? none;
    const places = placesOf[i] ?? none;
    chain.clear();
    if (own >= 0 && own < stories) sizes[own] = (sizes[own] ?? 0) - left;
    for (let story = 0; story < begun; story++) misses[story] = missed(sizes[story] ?? 0);
    for (let p = 0; p < pairs.length; p++) {
      const pair = pairs[p] ?? 0;
      let known = 0;
      for (let at = holders.from[pair] ?? 0; at < (holders.from[pair + 1] ?? 0); at++) {
        const holder = holders.by[at] ?? 0;
        const story = storyOf[holder] ?? -1;
        if (story < 0 || holder === i || (story === own && holder >= from && holder < to)) continue;
        known++;
        if (story < begun) counts[story] = (counts[story] ?? 0) + 1;
      }
      for (let at = titled.from[pair] ?? 0; at < (titled.from[pair + 1] ?? 0); at++) {
        const story = titled.by[at] ?? 0;
        if (story < begun) inTitle[story] = w.title;
      }
      for (let story = 0; story < begun; story++) {
        const k = counts[story] ?? 0;
        const title = inTitle[story] ?? 0;
        if (k + title === 0) continue;
        const n = sizes[story] ?? 0;
        const value = worth(commonness[pair] ?? 0, k + title, n, known - k, placed - n - left);
        chain.add(story, value - (misses[story] ?? 0), places[p] ?? 0);
        counts[story] = 0;
        inTitle[story] = 0;
      }
    }
    for (let story = 0; story < begun; story++) {
      const all = w.scale * ((chain.sums[story] ?? 0) + (sizeOf[i] ?? 0) * (misses[story] ?? 0));
      nats[i * stories + story] = bounded(all);
    }
    if (own >= 0 && own < stories) sizes[own] = (sizes[own] ?? 0) + left;
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
    toNext: memo(units.length, (unit) => {
      const others = [unit - 2, unit - 1].filter((other) => other >= 0 && storyOf[other] === storyOf[unit - 1]);
      const n = others.length;
      const miss = missed(n);
      const pairs = pairsOf[unit] ?? none;
      const places = placesOf[unit] ?? none;
      next.clear();
      for (let p = 0; p < pairs.length; p++) {
        const pair = pairs[p] ?? 0;
        let k = 0;
        for (let at = holders.from[pair] ?? 0; at < (holders.from[pair + 1] ?? 0); at++) {
          if (others.includes(holders.by[at] ?? 0)) k++;
        }
        if (k > 0) {
          const rest = countHolders(holders, pair) - 1 - k;
          next.add(0, worth(commonness[pair] ?? 0, k, n, rest, units.length - 1 - n) - miss, places[p] ?? 0);
        }
      }
      return bounded(w.scale * ((next.sums[0] ?? 0) + (sizeOf[unit] ?? 0) * miss));
    }),
  };
};
const none = new Int32Array(0);
