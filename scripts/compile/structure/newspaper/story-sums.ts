import type { Progress } from './thread-state.ts';
import type { WeighStep } from './weigh-step.ts';

/** What speaks for the stories at the stretch in hand: summed once for all readings in which they have come as far. */
export class StorySums {
  readonly #weigh: WeighStep;
  /** By progress: the stretch for which it was summed last, and the sums. */
  readonly #summed: Int32Array;
  readonly own: Float64Array;
  readonly paragraph: Float64Array;
  readonly bestWay: Float64Array;

  /** `most` is the number of progresses that may come up. */
  constructor(weigh: WeighStep, most: number) {
    this.#weigh = weigh;
    this.#summed = new Int32Array(most).fill(-1);
    this.own = new Float64Array(most);
    this.paragraph = new Float64Array(most);
    this.bestWay = new Float64Array(most);
  }

  /** Sees to it that the sums of a story at stretch `i` stand; gives their place in each array. */
  know(progress: Progress, i: number): number {
    const { id } = progress;
    if (this.#summed[id] !== i) this.#sum(progress, i);
    return id;
  }

  #sum(progress: Progress, i: number): void {
    const { id } = progress;
    this.#summed[id] = i;
    this.own[id] = this.#weigh.ofStory(progress);
    this.paragraph[id] = this.#weigh.ofParagraph(progress);
    this.bestWay[id] = this.#weigh.ofBestWay(progress);
  }
}
