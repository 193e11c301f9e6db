import { bestOf } from './best-of.ts';
import { onlyInterview, talks } from './interview.ts';
import { toJoins, type Join } from './join.ts';
import type { Outline } from './story.ts';
import { mostProgresses, takeSteps } from './take-step.ts';
import { isAmong, start, storyAt, type State, type Step, type Trail } from './thread-state.ts';
import type { Evidence } from './thread-evidence.ts';
import { weighSteps } from './weigh-step.ts';

/** Steps looked at, by reading kept: of those that come to the same only the best is kept. */
const spare = 1.5;

export interface Threads {
  /** Story of each stretch; numbers from `heads.length` are headless pieces. */
  readonly storyOf: readonly number[];
  readonly joins: readonly Join[];
}

/**
 * Tells for each stretch of running text whose story it goes on with, and whether in the middle of a sentence: a beam
 * search over the page in reading order. Heads open stories; each story waits with its open sentence or at the end
 * of a paragraph. This is the search alone; what a step is worth is said in `weigh-step.ts`.
 * `width` is the number of readings kept after each stretch, no two of which have come to the same.
 */
export const thread = (outline: Outline, evidence: Evidence, width: number): Threads => {
  const { heads, units } = outline;
  const { seam, expected, facts } = evidence;
  const most = Math.ceil(width * spare);
  const weigh = weighSteps(outline, evidence, units.length * mostProgresses * most);
  const take = takeSteps(facts, heads.length);
  const interview = onlyInterview(outline);
  const expectedTail = new Map([...expected].map(([tail, head]) => [head, tail]));
  const { best, admits, offer, clear } = bestOf<Step>(most);

  const offerSteps = (state: State, i: number): void => {
    const unit = units[i];
    if (unit === undefined) return;
    const base = state.score + weigh.label(state, i);
    const go = (story: number, tail: number, score: number): void => {
      if (admits(score)) offer({ from: state, story, tail, score });
    };
    if (unit.opens.length > 0) {
      for (const [at, story] of unit.opens.entries()) go(story, -1, base + weigh.open(i, story, at));
      return;
    }
    const extra = heads.length + state.extra;
    if (unit.from) {
      go(extra, -1, base + weigh.headless(state, i));
      return;
    }
    const wanted = expectedTail.get(i);
    const wantedStory = wanted === undefined ? -1 : storyAt(state, wanted);
    if (wanted !== undefined && wantedStory >= 0) {
      go(wantedStory, wanted, base);
      return;
    }
    if (talks(unit) && state.stories.some(({ story }) => story === interview)) {
      go(interview, -1, base);
      return;
    }
    weigh.goOn(state, i, base, admits, go);
    for (const story of state.waiting) go(story, -1, base + weigh.openLater(i, story));
    go(extra, -1, base + weigh.headless(state, i));
  };

  let beam: State[] = [start];
  for (const i of units.keys()) {
    clear();
    for (const state of beam) offerSteps(state, i);
    beam = [];
    for (const step of best) {
      const state = take(step, i);
      if (!isAmong(beam, state)) beam.push(state);
      if (beam.length === width) break;
    }
  }
  const total = (state: State): number => state.score + weigh.end(state);
  const chosen = beam.reduce<State | null>((a, b) => (a === null || total(b) > total(a) ? b : a), null);
  const trail: Trail[] = [];
  for (let at = chosen?.path ?? null; at !== null; at = at.before) trail.push(at);
  trail.reverse();
  return { storyOf: trail.map(({ story }) => story), joins: toJoins(trail, seam, expected) };
};
