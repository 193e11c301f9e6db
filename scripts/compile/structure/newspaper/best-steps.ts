import { start, type State } from './thread-state.ts';

/** One way to go on from a state: with a story, and perhaps in the middle of a sentence (-1 for none). */
export interface Step {
  readonly from: State;
  readonly story: number;
  readonly tail: number;
  readonly score: number;
}

/**
 * Steps further behind the best are out of the running, in nats: no single reason counts as much (see `threadWeights`),
 * so that a reading which lags so far has more than one wrong step to make up for.
 */
const behind = 15;

/**
 * Keeps the few steps of the highest score, highest first; of two that score the same the one offered first. What is
 * out of the running is not admitted, and counts no more where the best came after it.
 */
export class BestSteps {
  /** A step that falls out makes room for the one that came in. */
  readonly #steps: { from: State; story: number; tail: number; score: number }[];
  #count = 0;
  #best = -Infinity;
  /** What is admitted scores more. */
  #least = -Infinity;

  constructor(size: number) {
    this.#steps = Array.from({ length: size }, () => ({ from: start, story: -1, tail: -1, score: 0 }));
  }

  /** The step at a place, from 0; null where there is none in the running. It stands until the next is offered. */
  at(place: number): Step | null {
    const step = place < this.#count ? this.#steps[place] : undefined;
    return step !== undefined && step.score >= this.#best - behind ? step : null;
  }

  /** Whether a step of this score would be kept. */
  admits(score: number): boolean {
    return score > this.#least;
  }

  offer(from: State, story: number, tail: number, score: number): void {
    if (score > this.#least) this.#insert(from, story, tail, score);
  }

  #insert(from: State, story: number, tail: number, score: number): void {
    const steps = this.#steps;
    const size = steps.length;
    let at = this.#count < size ? this.#count++ : size - 1;
    const step = steps[at];
    if (step === undefined) return;
    for (; at > 0; at--) {
      const before = steps[at - 1];
      if (before === undefined || before.score >= score) break;
      steps[at] = before;
    }
    steps[at] = step;
    step.from = from;
    step.story = story;
    step.tail = tail;
    step.score = score;
    if (score > this.#best) this.#best = score;
    const last = this.#count === size ? (steps[size - 1]?.score ?? -Infinity) : -Infinity;
    this.#least = Math.max(last, this.#best - behind);
  }

  clear(): void {
    this.#count = 0;
    this.#best = -Infinity;
    this.#least = -Infinity;
  }
}
