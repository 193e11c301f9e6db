import { addTimes, dot } from '../../text/vectors.ts';
import type { Meaning } from './meaning.ts';
import { meaningWeights as w } from './thread-weights.ts';

/** What a story means: the sum of its title and stretches, and how many they are. */
interface Sum {
  readonly vector: Float64Array;
  count: number;
}

const emptySum = (size: number): Sum => ({ vector: new Float64Array(size), count: 0 });

const add = (sum: Sum, vector: Float64Array): void => {
  addTimes(sum.vector, vector, 1);
  sum.count++;
};

/**
 * Says how near the meaning of a stretch is to that of each story: `add(i, run, begun, nats)` adds it, in nats, for
 * stretch `i` to those of the stories `[0, begun)`. The stretch is compared with a story's title and other stretches;
 * of its own story those of `run` are left out, and itself. `opinions` says which stories are commentaries.
 */
export const compareMeaning = (
  { units, directions, titles }: Meaning,
  storyOf: readonly number[],
  opinions: readonly boolean[],
): ((i: number, run: readonly [from: number, to: number], begun: number, nats: Float64Array) => void) => {
  const size = units[0]?.length ?? 0;
  const sums = titles.map((title): Sum => ({ vector: title.slice(), count: 1 }));
  for (const [i, unit] of units.entries()) {
    const sum = sums[storyOf[i] ?? -1];
    if (sum !== undefined) add(sum, unit);
  }
  let inHand: readonly [number, number] = [0, 0];
  let left = emptySum(size);
  return (i, run, begun, nats) => {
    if (run !== inHand) {
      inHand = run;
      left = emptySum(size);
      for (let k = run[0]; k < run[1]; k++) add(left, units[k] ?? left.vector);
    }
    const unit = units[i] ?? left.vector;
    const itself = i < run[0];
    const direction = directions[i] ?? left.vector;
    for (let story = 0; story < begun; story++) {
      const sum = sums[story];
      if (sum === undefined) continue;
      let likeness = dot(direction, sum.vector);
      let { count } = sum;
      const nearness = opinions[story] === true ? w.nearnessOfOpinion : w.nearness;
      if (story === storyOf[i]) {
        likeness -= dot(direction, left.vector) + (itself ? dot(direction, unit) : 0);
        count -= left.count + (itself ? 1 : 0);
      }
      nats[story] = (nats[story] ?? 0) + (nearness * likeness) / count;
    }
  };
};
