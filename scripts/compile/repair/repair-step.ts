import type { Dropped, Repair, Warning } from '../../../src/domain/ledger.ts';
import type { TrackedText } from '../text/tracked-text.ts';

/** What one repair did to the text; spans are of the decoded text. */
export interface RepairStep {
  readonly tracked: TrackedText;
  readonly dropped?: readonly Dropped[];
  readonly repairs?: readonly Repair[];
  readonly warnings?: readonly Warning[];
}
