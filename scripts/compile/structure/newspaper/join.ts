import { toConfidence } from '../stitch/weights.ts';
import type { Trail } from './thread-state.ts';
import type { Evidence } from './thread-evidence.ts';

/** A paragraph put together: the stretch that breaks off and the one that goes on. */
export interface Join {
  readonly tail: number;
  readonly head: number;
  readonly confidence: number;
}

/** The joins of a reading, each with the confidence that its seam and the place of its head give. */
export const toJoins = (trail: readonly Trail[], seam: Evidence['seam'], expected: Evidence['expected']): Join[] => {
  const joins: Join[] = [];
  for (const { unit: head, tail } of trail) {
    if (tail < 0) continue;
    const own = seam(tail, head) + placePrior(tail, head);
    joins.push({ tail, head, confidence: expected.get(tail) === head ? expectedConfidence : toConfidence(own) });
  }
  return joins.sort((a, b) => a.tail - b.tail);
};

/** What the place of a head adds to what its seam says, for the confidence of a join. */
export const placePrior = (tail: number, head: number): number => (head === tail + 1 ? adjacentPrior : apartPrior);
const adjacentPrior = 3;
const apartPrior = 0.5;
const expectedConfidence = 0.95;
