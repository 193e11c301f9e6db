import { memoPair } from '../stitch/memo.ts';
import type { Outline, Unit } from './story.ts';
import type { Evidence } from './thread-evidence.ts';
import { threadWeights as w } from './thread-weights.ts';

const neverGoesOn = new Set(['question', 'answer', 'list-item']);

/** A question of somebody's ends in a question mark; what people say does not ask. */
const isAsked = (unit: Unit | undefined): boolean =>
  unit?.entry.role === 'question' && !/^(?:流言|误区)/u.test(unit.entry.text);
const endsAsking = (unit: Unit | undefined): boolean => /[？?]”?$/u.test(unit?.entry.text ?? '');

/**
 * What speaks for or against stretch `i` going on in the middle of the sentence that `tail` leaves open, in nats: what
 * the two say of it, wherever the story is. Worked out once for all readings of the page; -Infinity where it cannot be.
 */
export const weighJoins = (
  { units }: Outline,
  { seam, facts, expected, partOf }: Omit<Evidence, 'join'>,
): ((i: number, tail: number) => number) => {
  const mayJoin = (i: number, tail: number): boolean =>
    partOf(tail) === partOf(i) && !neverGoesOn.has(units[i]?.entry.role ?? '') && !expected.has(tail);

  const weigh = memoPair(units.length, (tail, i) => {
    if (!mayJoin(i, tail)) return -Infinity;
    return (
      Math.min(seam(tail, i), w.mostSeam) +
      w.join +
      (tail === i - 1 ? w.joinNext : 0) +
      // The longer a sentence has waited, the less likely that this is its end.
      Math.max(Math.max(i - tail - w.nearBy, 0) * w.perStretchWaited, w.mostWaited) +
      (facts[i]?.heading === true ? w.joinUnderHeading : 0) +
      (isAsked(units[tail]) ? (endsAsking(units[i]) ? w.questionAsked : w.questionUnasked) : 0)
    );
  });
  return (i, tail) => weigh(tail, i);
};
