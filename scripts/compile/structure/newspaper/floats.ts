import type { PagePairs } from '../stitch/page-pairs.ts';
import type { Entry } from './entry.ts';
import type { Outline, Unit } from './story.ts';

/** Where captions and pull quotes go: to a story, beside one of its stretches. */
export interface Placed {
  readonly entry: Entry;
  readonly story: number;
  /** The stretch it stands above in the source, if that is the story's, else the one it stands under. */
  readonly beside: number;
  readonly above: boolean;
}

/** Stretches before and after in which the sentence a pull quote repeats is looked for. */
const within = 60;

/**
 * Gives the words under pictures and the pull quotes to stories: a quote to the story whose sentence it repeats, a
 * caption to the head it stands under, else to the neighbour it speaks of.
 */
export const placeFloats = ({ units, tail }: Outline, storyOf: readonly number[], page: PagePairs): Placed[] => {
  const placed: Placed[] = [];
  const place = (entry: Entry, at: number): void => {
    const before = at - 1;
    const own = page.distinct([entry.slice]);
    const sharedWith = (unit: Unit | undefined): number =>
      unit === undefined ? 0 : page.countShared(own, [unit.entry.slice]);
    const opens = (units[at]?.opens.length ?? 0) > 0;
    let story = storyOf[before] ?? storyOf[at] ?? 0;
    if (entry.role === 'pull-quote') {
      let most = -1;
      for (let i = Math.max(at - within, 0); i < Math.min(at + within, units.length); i++) {
        const both = sharedWith(units[i]);
        if (both > most) {
          most = both;
          story = storyOf[i] ?? story;
        }
      }
    } else if (opens) story = storyOf[at] ?? story;
    else if (storyOf[before] !== storyOf[at] && units[at] !== undefined && units[before] !== undefined) {
      if (sharedWith(units[at]) > sharedWith(units[before])) story = storyOf[at] ?? story;
    }
    if (storyOf[at] === story) placed.push({ entry, story, beside: at, above: true });
    else {
      const under = storyOf.slice(0, at).lastIndexOf(story);
      const beside = under < 0 ? storyOf.indexOf(story) : under;
      placed.push({ entry, story, beside, above: under < 0 });
    }
  };
  for (const [i, { floats }] of units.entries()) for (const entry of floats) place(entry, i);
  for (const entry of tail) place(entry, units.length);
  return placed;
};
