import type { Repair } from '../../../src/domain/ledger.ts';
import type { TrackedText } from '../text/tracked-text.ts';
import { findAnnotations } from './mangled/find-annotations.ts';
import { restoreMangled } from './mangled/restore-mangled.ts';
import type { RepairStep } from './repair-step.ts';
import { substitute } from './substitute.ts';
import { toFullWidth } from './to-full-width.ts';
import { toSimplified } from './to-simplified.ts';

const simplifiedConfidence = 0.98;
const fullWidthConfidence = 0.98;

/**
 * The mangled page whole: its bytes first, then its script, then its punctuation. Only a page of this kind has its
 * script changed. On every other text only punctuation with Chinese on both sides is made full-width.
 */
export const repairMangled = (tracked: TrackedText): RepairStep => {
  const annotations = findAnnotations(tracked.text);
  const restored = restoreMangled(tracked, annotations);
  let repairs: readonly Repair[] = restored.repairs ?? [];
  let current = restored.tracked;
  const change = (text: string, code: string, confidence: number): void => {
    const done = substitute(current, text, code, confidence);
    current = done.tracked;
    // A long page has hundreds of thousands: more than a call takes arguments.
    repairs = [...repairs, ...done.repairs];
  };
  if (annotations) change(toSimplified(current.text), 'simplified', simplifiedConfidence);
  change(toFullWidth(current.text, { eager: annotations !== null }), 'full-width', fullWidthConfidence);
  return { ...restored, tracked: current, repairs };
};
