import type { Affinity } from './affinity.ts';
import { BestSteps } from './best-steps.ts';
import { toJoins, type Join } from './join.ts';
import { OfferSteps } from './offer-steps.ts';
import { rivalsOf, type GivenUp, type Rival } from './rivals.ts';
import type { Outline } from './story.ts';
import { StorySums } from './story-sums.ts';
import { mostProgresses, TakeSteps } from './take-step.ts';
import { findSame, start, type State, type Trail } from './thread-state.ts';
import type { Evidence } from './thread-evidence.ts';
import { WeighStep } from './weigh-step.ts';

/** Steps looked at, by reading kept: of those that come to the same only the best is kept. */
const spare = 1.5;

export interface Threads {
  /** Story of each stretch; numbers from `heads.length` are headless pieces. */
  readonly storyOf: readonly number[];
  readonly joins: readonly Join[];
  /** For each stretch the other stories that it may belong to, the likeliest first; none where they are not asked for. */
  readonly rivals: readonly (readonly Rival[])[];
}

/**
 * Tells for each stretch of running text whose story it goes on with, and whether in the middle of a sentence: a beam
 * search over the page in reading order. Heads open stories; each story waits with its open sentence or at the end
 * of a paragraph. This is the search alone; what a step is worth is said in `weigh-step.ts`.
 * `width` is the number of readings kept after each stretch, no two of which have come to the same; `withRivals` asks
 * for the rivals too.
 */
export const thread = (
  outline: Outline,
  evidence: Evidence,
  affinity: Affinity,
  { width, withRivals }: { readonly width: number; readonly withRivals: boolean },
): Threads => {
  const { heads, units } = outline;
  if (units.length === 0) return { storyOf: [], joins: [], rivals: [] };
  const most = Math.ceil(width * spare);
  const weigh = new WeighStep(outline, evidence, affinity);
  const sums = new StorySums(weigh, units.length * mostProgresses * most);
  const best = new BestSteps(most);
  const steps = new OfferSteps(outline, evidence, weigh, sums, best);
  const taken = new TakeSteps(evidence.facts, heads.length);

  const givenUp: GivenUp[] = [];
  const giveUp = (kept: Trail | null, path: Trail | null, loss: number): void => {
    if (withRivals && kept !== null && path !== null) givenUp.push({ kept, path, loss });
  };
  /** The readings after stretch `i`, of which `beam` are those before it. */
  const goOn = (beam: readonly State[], i: number): readonly State[] => {
    best.clear();
    weigh.turnTo(i);
    for (const state of beam) steps.offer(state, i);
    const kept: State[] = [];
    for (let k = 0; kept.length < width; k++) {
      const step = best.at(k);
      if (step === null) break;
      const state = taken.take(step, i);
      const same = findSame(kept, state);
      if (same === null) kept.push(state);
      else giveUp(same.path, state.path, same.score - state.score);
    }
    return kept;
  };

  let beam: readonly State[] = [start];
  for (let i = 0; i < units.length; i++) beam = goOn(beam, i);
  const total = (state: State): number => state.score + weigh.end(state);
  const chosen = beam.reduce<State | null>((a, b) => (a === null || total(b) > total(a) ? b : a), null);
  const way = chosen?.path ?? null;
  if (chosen !== null) for (const state of beam) giveUp(way, state.path, total(chosen) - total(state));
  const trail: Trail[] = [];
  for (let at = way; at !== null; at = at.before) trail.push(at);
  trail.reverse();
  return {
    storyOf: trail.map(({ story }) => story),
    joins: toJoins(trail, evidence.seam, evidence.expected),
    rivals: rivalsOf(way, givenUp, heads.length),
  };
};
