/** How far a story has come: its last stretch, what waits to be gone on with, and the numerals it has counted. */
export interface Progress {
  readonly story: number;
  readonly last: number;
  /** Open tails that nothing went on with yet, latest last. */
  readonly pending: readonly number[];
  readonly numbers: ReadonlyMap<number, number>;
  readonly ended: boolean;
  /** Another story took its column over. */
  readonly interrupted: boolean;
}

/** One reading of the page up to some stretch. */
export interface State {
  readonly score: number;
  /** What the stories have come to, that of the column first, then by their last stretches, latest first. */
  readonly stories: readonly Progress[];
  /** The way here: the stretch, its story, what it goes on from (-1 for none), and the way before. */
  readonly path: Trail | null;
  /** Whether the column's story was jumped to for its subject alone. */
  readonly jumped: boolean;
  /** Heads that still wait for their text. */
  readonly waiting: readonly number[];
  /** Headless pieces so far. */
  readonly extra: number;
}

/** A way through the page, shared between the states that came along it. */
export interface Trail {
  readonly unit: number;
  readonly story: number;
  readonly tail: number;
  readonly before: Trail | null;
}

/** One way to go on from a state: with a story, and perhaps in the middle of a sentence. */
export interface Step {
  readonly from: State;
  readonly story: number;
  readonly tail: number;
  readonly score: number;
}

/** Open tails a story keeps waiting at most. */
const mostPending = 8;

export const start: State = {
  score: 0,
  stories: [],
  waiting: [],
  path: null,
  jumped: false,
  extra: 0,
};

/** Story of a stretch on this way, -1 where it has none yet. */
export const storyAt = ({ path }: State, unit: number): number => {
  for (let at = path; at !== null && at.unit >= unit; at = at.before) if (at.unit === unit) return at.story;
  return -1;
};

/** What is known of a stretch itself when a step is taken. */
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
  /** What speaks against its standing for itself, joined to nothing; in nats. */
  readonly alone: number;
}

const none: ReadonlyMap<number, number> = new Map();

/** Takes a step: the state after stretch `i`. */
export const take = ({ from, story, tail, score }: Step, i: number, facts: Facts, heads: number): State => {
  const above = from.stories[0];
  const heading = facts.opens.length > 0 ? [...from.waiting, ...facts.opens] : from.waiting;
  const opens = heading.includes(story);
  const switched = story !== above?.story;
  const before = from.stories.find((progress) => progress.story === story);
  const counted = facts.heading ? none : (before?.numbers ?? none);
  const { number } = facts;
  const follows = number !== null && counted.get(number.style) === number.value - 1;
  const left = tail < 0 ? (before?.pending ?? []) : (before?.pending ?? []).filter((open) => open !== tail);
  const stories: Progress[] = [
    {
      story,
      last: i,
      pending: facts.open ? [...left, i].slice(-mostPending) : left,
      // A numeral that does not follow is another story's: it does not make the next one fit.
      numbers:
        number === null || (number.value !== 1 && !follows)
          ? counted
          : new Map(counted).set(number.style, number.value),
      ended: facts.ends,
      interrupted: false,
    },
  ];
  for (const progress of from.stories) {
    if (progress === before) continue;
    const interrupts = switched && tail >= 0 && progress === above && progress.last === i - 1;
    stories.push(interrupts ? { ...progress, interrupted: true } : progress);
  }
  return {
    score,
    stories,
    path: { unit: i, story, tail, before: from.path },
    jumped: switched ? tail < 0 && !opens && !follows && story < heads : from.jumped,
    waiting: opens ? heading.filter((head) => head !== story) : heading,
    extra: Math.max(from.extra, story - heads + 1),
  };
};
