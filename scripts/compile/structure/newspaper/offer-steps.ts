import type { BestSteps } from './best-steps.ts';
import { interviewsOf } from './interview.ts';
import type { Outline } from './story.ts';
import type { StorySums } from './story-sums.ts';
import { progressOf, storyAt, type Progress, type State } from './thread-state.ts';
import type { Evidence } from './thread-evidence.ts';
import { threadWeights as w } from './thread-weights.ts';
import type { WeighStep } from './weigh-step.ts';

/** Stories a stretch may go back to, the column's own among them. */
const reach = 12;

/** What sums may differ by that are added up in another order. */
const rounding = 1e-6;

/** Offers the ways in which readings may go on. */
export class OfferSteps {
  readonly #outline: Outline;
  readonly #weigh: WeighStep;
  readonly #sums: StorySums;
  readonly #best: BestSteps;
  /** By head of a join that the page's order of parts expects: its tail. */
  readonly #expectedTails: ReadonlyMap<number, number>;
  /** By stretch in which somebody asks or answers: the one story that it can be of; else -1. */
  readonly #interviews: readonly number[];

  constructor(outline: Outline, { expected }: Evidence, weigh: WeighStep, sums: StorySums, best: BestSteps) {
    this.#outline = outline;
    this.#weigh = weigh;
    this.#sums = sums;
    this.#best = best;
    this.#expectedTails = new Map([...expected].map(([tail, head]) => [head, tail]));
    this.#interviews = interviewsOf(outline);
  }

  /** All ways to go on from a state with stretch `i`, which `weigh` has in hand. */
  offer(state: State, i: number): void {
    const { heads, units } = this.#outline;
    const unit = units[i];
    if (unit === undefined) return;
    const weigh = this.#weigh;
    const best = this.#best;
    const score = state.score + weigh.label(state);
    if (unit.opens.length > 0) {
      for (const [at, story] of unit.opens.entries()) best.offer(state, story, -1, score + weigh.open(story, at));
      return;
    }
    const column = state.stories?.progress;
    if (!unit.from) {
      const tail = this.#expectedTails.get(i) ?? -1;
      const story = tail < 0 ? -1 : storyAt(state, tail);
      if (story >= 0) {
        best.offer(state, story, tail, score);
        return;
      }
      const interview = this.#interviews[i] ?? -1;
      if (interview >= 0 && progressOf(state, interview) !== null) {
        best.offer(state, interview, -1, score);
        return;
      }
      if (column !== undefined) {
        this.#stay(state, column, score, i);
        this.#goBack(state, column, score, i);
      }
      for (const story of state.waiting) best.offer(state, story, -1, score + weigh.openLater(story));
    }
    best.offer(state, heads.length + state.extra, -1, score + weigh.headless(column));
  }

  /** Staying with the column's story in all ways: going on with each open tail, and with none. */
  #stay(state: State, column: Progress, score: number, i: number): void {
    const weigh = this.#weigh;
    const sums = this.#sums;
    const known = sums.know(column, i);
    // What was fetched for its subject alone has to earn it again with each stretch.
    const stays = weigh.ofStaying(column) + (state.jumped ? w.perStretchAfterJump : 0);
    const stay = stays + (sums.own[known] ?? 0);
    const { story, pending } = column;
    const open = pending.length;
    for (let t = 0; t < open; t++) {
      const tail = pending[t] ?? -1;
      this.#best.offer(state, story, tail, score + (stay + weigh.ofJoin(column, tail)));
    }
    this.#best.offer(state, story, -1, score + (stay + (sums.paragraph[known] ?? 0)));
  }

  /** Going back to the latest of the other stories, in the same ways. */
  #goBack(state: State, column: Progress, score: number, i: number): void {
    const weigh = this.#weigh;
    const sums = this.#sums;
    const leaves = weigh.ofLeaving(column);
    const leavesForParagraph = leaves + weigh.ofLeavingForParagraph(column);
    const jump = weigh.ofJump(column, null);
    let others = state.stories;
    for (let k = 1; k < reach; k++) {
      others = others?.next ?? null;
      if (others === null) break;
      const to = others.progress;
      const known = sums.know(to, i);
      const jumps = to.interrupted || weigh.areTwins(column, to) ? weigh.ofJump(column, to) : jump;
      const back = jumps + weigh.ofReturn(to) + (sums.own[known] ?? 0);
      // A tail that a title interrupted may be worth a jump; one under a label never gains more than this.
      const atMost = leaves + back + Math.max(w.jumpToWaiting - jumps, 0) + (sums.bestWay[known] ?? 0);
      if (!this.#best.admits(score + atMost + rounding)) continue;
      const { story, pending } = to;
      const open = pending.length;
      for (let t = 0; t < open; t++) {
        const tail = pending[t] ?? -1;
        const leavesForTail = weigh.ofLeavingForTail(column, tail, jumps);
        this.#best.offer(state, story, tail, score + (leaves + back + weigh.ofJoin(to, tail) + leavesForTail));
      }
      this.#best.offer(state, story, -1, score + (leavesForParagraph + back + (sums.paragraph[known] ?? 0)));
    }
  }
}
