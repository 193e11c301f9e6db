import type { TrackedText } from '../text/tracked-text.ts';
import type { Citer } from './citer.ts';

/** What every part of the assembly works on. */
export interface Assembly {
  readonly tracked: TrackedText;
  readonly citer: Citer;
}
