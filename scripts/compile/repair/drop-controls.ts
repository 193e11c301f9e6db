import type { Slice, TrackedText } from '../text/tracked-text.ts';
import { dropStretches } from './drop-stretches.ts';
import type { RepairStep } from './repair-step.ts';

/**
 * What has no place in a text and no width on paper: C0 and C1 controls but for white space and line ends, soft
 * hyphens, zero-width spaces and joiners, marks of direction, BOMs, noncharacters, lone surrogates.
 * Variation selectors and the joiner inside emoji belong to the character before them and stay.
 */
const controls =
  /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFB\uFFFE\uFFFF\p{Cs}]+|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D+/gu;

export const dropControls = (tracked: TrackedText): RepairStep => {
  const slices = Array.from(tracked.text.matchAll(controls), ({ 0: found, index }): Slice => [
    index,
    index + found.length,
  ]);
  return dropStretches(tracked, slices, 'control');
};
