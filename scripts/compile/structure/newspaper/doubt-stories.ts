import { toConfidence } from '../stitch/weights.ts';
import type { Rival } from './rivals.ts';
import type { Unit } from './story.ts';

/** Stretches one below the other that may well belong to another story than the one they were given to. */
export interface StoryDoubt {
  readonly first: number;
  readonly last: number;
  readonly story: number;
  /** The other stories, likeliest first; the number of heads stands for any headless piece. */
  readonly rivals: readonly number[];
  /** How sure the least sure of the stretches is where it belongs. */
  readonly confidence: number;
}

/**
 * How sure a margin makes of a stretch: fitted to which of the stretches of pressed and of held-out pages had their
 * right story. A tie is right in two of three, for what holds a story together beside its words is not all weighed.
 */
const surenessOf = (margin: number): number => toConfidence(0.7 + 0.4 * margin);

/** Sureness below which the editor is asked, and how many stories are named. */
const askBelow = 0.92;
const named = 2;

/** The stretches whose story is doubtful; neighbours with the same story and the same rivals are one doubt. */
export const doubtStories = (
  units: readonly Pick<Unit, 'opens'>[],
  storyOf: readonly number[],
  rivals: readonly (readonly Rival[])[],
): StoryDoubt[] => {
  const doubts: StoryDoubt[] = [];
  for (const [i, story] of storyOf.entries()) {
    const likely = (rivals[i] ?? []).filter(({ margin }) => surenessOf(margin) < askBelow).slice(0, named);
    const [best] = likely;
    // Under its own head a text is where the page puts it.
    if (best === undefined || units[i]?.opens.includes(story) === true) continue;
    const doubt = {
      first: i,
      last: i,
      story,
      rivals: likely.map((rival) => rival.story),
      confidence: surenessOf(best.margin),
    };
    const above = doubts.at(-1);
    const goesOn = above?.last === i - 1 && above.story === story && above.rivals.join() === doubt.rivals.join();
    if (!goesOn) doubts.push(doubt);
    else doubts[doubts.length - 1] = { ...above, last: i, confidence: Math.min(above.confidence, doubt.confidence) };
  }
  return doubts;
};
