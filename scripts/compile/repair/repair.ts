import type { Dropped, Repair, Warning } from '../../../src/domain/ledger.ts';
import { editText, trackText, type TrackedText } from '../text/tracked-text.ts';
import { closeSpaces } from './close-spaces.ts';
import { decodeEntities } from './decode-entities.ts';
import { dropBoldMarks } from './drop-bold-marks.ts';
import { dropControls } from './drop-controls.ts';
import { markLost } from './mark-lost.ts';
import { mendStrayWords } from './mend-stray-words.ts';
import { repairMangled } from './repair-mangled.ts';
import type { RepairStep } from './repair-step.ts';

export interface Repaired {
  readonly tracked: TrackedText;
  /** Stretches taken out, as spans of the decoded text; every one is entered, so that the account is whole. */
  readonly dropped: Dropped[];
  readonly repairs: Repair[];
  readonly warnings: Warning[];
}

/** In order: what is no character goes first; the mangled page is undone before its spaces are looked at. */
const steps: readonly ((tracked: TrackedText) => RepairStep)[] = [
  dropControls,
  decodeEntities,
  repairMangled,
  markLost,
  dropBoldMarks,
  mendStrayWords,
  closeSpaces,
];

/**
 * Repairs what can be repaired with the text's own evidence. Decoded text in, tracked text and the book of it out.
 * Stretches that are known to be no part of the text (`aside`: in order, apart) are taken out first.
 */
export const repair = (text: string, aside: readonly Dropped[] = []): Repaired => {
  let tracked = editText(
    trackText(text),
    aside.map(({ span: [start, end] }) => ({ start, end, text: '' })),
  );
  const dropped: (readonly Dropped[])[] = [aside];
  const repairs: (readonly Repair[])[] = [];
  const warnings: (readonly Warning[])[] = [];
  for (const step of steps) {
    const done = step(tracked);
    tracked = done.tracked;
    dropped.push(done.dropped ?? []);
    repairs.push(done.repairs ?? []);
    warnings.push(done.warnings ?? []);
  }
  return { tracked, dropped: dropped.flat(), repairs: repairs.flat(), warnings: warnings.flat() };
};
