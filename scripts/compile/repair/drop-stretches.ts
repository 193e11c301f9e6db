import type { DropReason, Dropped } from '../../../src/domain/ledger.ts';
import { editText, spansOf, type Slice, type TrackedText } from '../text/tracked-text.ts';

/** Takes slices (in order, apart) out of a text and enters them as dropped. */
export const dropStretches = (
  tracked: TrackedText,
  slices: readonly Slice[],
  reason: DropReason,
): { tracked: TrackedText; dropped: Dropped[] } => ({
  tracked: editText(
    tracked,
    slices.map(([start, end]) => ({ start, end, text: '' })),
  ),
  dropped: spansOf(tracked, slices).map((span) => ({ reason, span })),
});
