/**
 * How far a story has come: its last stretch, what waits to be gone on with, and the numerals it has counted. Readings
 * in which it has come as far share it.
 */
export interface Progress {
  /** Counts the progresses of a reading of the page. */
  readonly id: number;
  readonly story: number;
  readonly last: number;
  /** Open tails that nothing went on with yet, latest last. */
  readonly pending: readonly number[];
  /** How many of them, the earliest, have been passed over: a later one was gone on with first. */
  readonly passed: number;
  /** The last numeral counted, by its style; 0 for none. */
  readonly numbers: readonly number[];
  /** Its last stretch is one of them. */
  readonly waits: boolean;
  readonly ended: boolean;
  /** It has told of a meeting. */
  readonly met: boolean;
  /** Another story took its column over. */
  readonly interrupted: boolean;
}

/** What stories have come to; readings share what their lists have in common. */
export interface Stories {
  readonly progress: Progress;
  readonly next: Stories | null;
}

/** One reading of the page up to some stretch. */
export interface State {
  readonly score: number;
  /** What the stories have come to, that of the column first, then by their last stretches, latest first. */
  readonly stories: Stories | null;
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

export const start: State = {
  score: 0,
  stories: null,
  path: null,
  jumped: false,
  waiting: [],
  extra: 0,
};

/** Story of a stretch on this way, -1 where it has none yet. */
export const storyAt = ({ path }: State, unit: number): number => {
  for (let at = path; at !== null && at.unit >= unit; at = at.before) if (at.unit === unit) return at.story;
  return -1;
};

/** What a story has come to in a reading; null where it has not begun. */
export const progressOf = ({ stories }: State, story: number): Progress | null => {
  for (let at = stories; at !== null; at = at.next) if (at.progress.story === story) return at.progress;
  return null;
};

/** Whether two lists hold the same, one after another. */
export const sameList = <T>(a: readonly T[], b: readonly T[]): boolean => {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
};

const sameStories = (a: Stories | null, b: Stories | null): boolean => {
  let here = a;
  let there = b;
  while (here !== there) {
    if (here === null || here.progress !== there?.progress) return false;
    here = here.next;
    there = there.next;
  }
  return true;
};

/** Whether two readings have come to the same, whatever their ways: what follows is worth the same to both. */
const sameState = (a: State, b: State): boolean =>
  a.jumped === b.jumped && a.extra === b.extra && sameStories(a.stories, b.stories) && sameList(a.waiting, b.waiting);

/** The one of some readings that has come to the same as another. */
export const findSame = (states: readonly State[], one: State): State | null => {
  const { length } = states;
  for (let k = 0; k < length; k++) {
    const state = states[k];
    if (state !== undefined && sameState(state, one)) return state;
  }
  return null;
};
