import { joinFrom, toConfidence } from '../stitch/weights.ts';
import type { Outline } from './story.ts';
import { placePrior, type Join } from './join.ts';
import type { Evidence } from './thread-evidence.ts';

/** An open tail without a sure continuation, and the heads that might be it, likeliest first. */
export interface Doubt {
  readonly tail: number;
  readonly candidates: readonly { readonly head: number; readonly confidence: number }[];
}

/** Confidence from which a head is worth naming, how many are named, and stretches ahead that are looked at. */
const nameFrom = 0.2;
const named = 3;
const ahead = 40;

/**
 * Sorts joins into those to make and those to ask about, and looks for candidates where an open sentence found no
 * continuation at all.
 */
export const sortJoins = (
  { units }: Outline,
  all: readonly Join[],
  { markOf, seam, partOf }: Pick<Evidence, 'markOf' | 'seam' | 'partOf'>,
): { joins: Join[]; doubts: Doubt[] } => {
  const joins = all.filter(({ confidence }) => confidence >= joinFrom);
  const tails = new Set(joins.map(({ tail }) => tail));
  const heads = new Set(joins.map(({ head }) => head));
  const doubts: Doubt[] = [];
  for (const [tail] of units.entries()) {
    if (tails.has(tail) || markOf(tail) < 0 || units[tail]?.to === true) continue;
    const candidates: { head: number; confidence: number }[] = [];
    for (let head = tail + 1; head <= Math.min(tail + ahead, units.length - 1); head++) {
      const unit = units[head];
      if (unit === undefined || unit.opens.length > 0 || unit.from || heads.has(head)) continue;
      if (partOf(head) !== partOf(tail)) continue;
      const confidence = toConfidence(seam(tail, head) + placePrior(tail, head));
      if (confidence >= nameFrom) candidates.push({ head, confidence });
    }
    candidates.sort((a, b) => b.confidence - a.confidence || a.head - b.head);
    if (candidates.length > 0) doubts.push({ tail, candidates: candidates.slice(0, named) });
  }
  return { joins, doubts };
};
