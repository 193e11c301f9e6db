import type { Row } from '../../row.ts';
import { emWidth, endsSentence } from '../../sentence.ts';
import { cutLikelihood } from './cut-evidence.ts';
import { fillsMeasure } from './fills-measure.ts';

/** Widths of a text column that print uses, in ems. */
const narrowest = 18;
const widest = 46;
/** A measure is believed when so many cut tails fill its lines, and so large a part of them. */
const leastTails = 6;
const leastShare = 0.7;
/** A cut this likely by words and grammar alone is taken as seen. */
const certain = 0.85;

/**
 * The width of a line of the printed page, in ems: where a page cut a paragraph, what stands before the cut fills
 * whole lines (two ems of indent included). Cuts that are certain without it tell; null where they are too few.
 */
export const measureOf = (rows: readonly Row[]): number | null => {
  const tails: number[] = [];
  for (const [index, tail] of rows.entries()) {
    const head = rows[index + 1];
    if (head === undefined || endsSentence(tail.text) || emWidth(tail.text) < narrowest) continue;
    if (cutLikelihood({ tail, head, closedBefore: true, measure: null }) >= certain) tails.push(emWidth(tail.text) + 2);
  }
  let best: { measure: number; share: number } | null = null;
  for (let measure = narrowest; measure <= widest; measure++) {
    const told = tails.map((width) => fillsMeasure(width, measure)).filter((full) => full !== null);
    if (told.length < leastTails) continue;
    const share = told.filter(Boolean).length / told.length;
    if (share > (best?.share ?? 0)) best = { measure, share };
  }
  return best !== null && best.share >= leastShare ? best.measure : null;
};
