import { bigramsOf, type Bigrams } from '../stitch/bigrams.ts';
import type { Entry } from './entry.ts';
import type { Outline } from './story.ts';

/** Where captions and pull quotes go: to a story, beside one of its stretches. */
export interface Placed {
  readonly entry: Entry;
  readonly story: number;
  /** The stretch it stands above in the source, if that is the story's, else the one it stands under. */
  readonly beside: number;
  readonly above: boolean;
}

const shared = (a: Bigrams, b: Bigrams): number => {
  let both = 0;
  for (const bigram of a) if (b.has(bigram)) both++;
  return both;
};

/** Stretches before and after in which the sentence a pull quote repeats is looked for. */
const within = 60;

/**
 * Gives the words under pictures and the pull quotes to stories: a quote to the story whose sentence it repeats, a
 * caption to the head it stands under, else to the neighbour it speaks of.
 */
export const placeFloats = ({ units, tail }: Outline, storyOf: readonly number[]): Placed[] => {
  const placed: Placed[] = [];
  const place = (entry: Entry, at: number): void => {
    const before = at - 1;
    const own = bigramsOf(entry.text);
    const opens = (units[at]?.opens.length ?? 0) > 0;
    let story = storyOf[before] ?? storyOf[at] ?? 0;
    if (entry.role === 'pull-quote') {
      let most = -1;
      for (let i = Math.max(at - within, 0); i < Math.min(at + within, units.length); i++) {
        const both = shared(own, bigramsOf(units[i]?.entry.text ?? ''));
        if (both > most) {
          most = both;
          story = storyOf[i] ?? story;
        }
      }
    } else if (opens) story = storyOf[at] ?? story;
    else if (storyOf[before] !== storyOf[at] && units[at] !== undefined && units[before] !== undefined) {
      const up = shared(own, bigramsOf(units[before].entry.text));
      const down = shared(own, bigramsOf(units[at].entry.text));
      if (down > up) story = storyOf[at] ?? story;
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
