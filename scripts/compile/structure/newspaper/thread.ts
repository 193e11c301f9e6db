import { bestOf } from './best-of.ts';
import { toJoins, type Join } from './join.ts';
import type { Outline } from './story.ts';
import { start, storyAt, take, type State, type Step, type Trail } from './thread-state.ts';
import type { Evidence } from './thread-evidence.ts';
import { weighSteps, type Place } from './weigh-step.ts';

/** Stories a stretch may go back to. */
const reach = 8;

export interface Threads {
  /** Story of each stretch; numbers from `heads.length` are headless pieces. */
  readonly storyOf: readonly number[];
  readonly joins: readonly Join[];
}

type Kept = ReturnType<typeof bestOf<Step>>;

const neverGoesOn = new Set(['question', 'answer', 'list-item']);

/**
 * Tells for each stretch of running text whose story it goes on with, and whether in the middle of a sentence: a beam
 * search over the page in reading order. Heads open stories; each story waits with its open sentence or at the end
 * of a paragraph. This is the search alone; what a step is worth is said in `weigh-step.ts`.
 * `width` is the number of readings kept after each stretch.
 */
export const thread = (outline: Outline, evidence: Evidence, width: number): Threads => {
  const { heads, units } = outline;
  const { seam, expected, partOf } = evidence;
  const weigh = weighSteps(outline, evidence);
  const expectedTail = new Map([...expected].map(([tail, head]) => [head, tail]));
  const mayJoin = (i: number, tail: number): boolean =>
    partOf(tail) === partOf(i) && !neverGoesOn.has(units[i]?.entry.role ?? '') && !expected.has(tail);

  const steps = (state: State, i: number, { admits, offer }: Kept): void => {
    const unit = units[i];
    if (unit === undefined) return;
    const place: Place = weigh.place(state, i);
    const base = state.score + weigh.label(place);
    const go = (story: number, tail: number, more: number): void => {
      const score = base + more;
      if (admits(score)) offer({ from: state, story, tail, score });
    };
    if (unit.opens.length > 0) {
      for (const [at, story] of unit.opens.entries()) go(story, -1, weigh.open(place, story, at));
      return;
    }
    const extra = heads.length + state.extra;
    if (unit.from) {
      go(extra, -1, weigh.headless(place, extra));
      return;
    }
    const wanted = expectedTail.get(i);
    const wantedStory = wanted === undefined ? -1 : storyAt(state, wanted);
    if (wanted !== undefined && wantedStory >= 0) {
      go(wantedStory, wanted, 0);
      return;
    }
    for (const [k, progress] of state.stories.entries()) {
      if (k === reach) break;
      const ofStory = weigh.story(place, progress);
      for (const tail of progress.pending) {
        if (mayJoin(i, tail)) go(progress.story, tail, ofStory + weigh.join(place, progress, tail));
      }
      go(progress.story, -1, ofStory + weigh.follow(place, progress));
    }
    for (const story of state.waiting) go(story, -1, weigh.openLater(place, story));
    go(extra, -1, weigh.headless(place, extra));
  };

  let beam: State[] = [start];
  for (const [i, fact] of weigh.facts.entries()) {
    const kept = bestOf<Step>(width);
    for (const state of beam) steps(state, i, kept);
    beam = kept.best.map((step) => take(step, i, fact, heads.length));
  }
  const total = (state: State): number => state.score + weigh.end(state);
  const best = beam.reduce<State | null>((a, b) => (a === null || total(b) > total(a) ? b : a), null);
  const trail: Trail[] = [];
  for (let at = best?.path ?? null; at !== null; at = at.before) trail.push(at);
  trail.reverse();
  return { storyOf: trail.map(({ story }) => story), joins: toJoins(trail, seam, expected) };
};
