import type { Repair } from '../../../src/domain/ledger.ts';
import { extent, type TrackedText } from '../text/tracked-text.ts';

/** Changes with no more than this between them are one entry of the book, so that it stays readable. */
const nearby = 4;

/**
 * Puts `text` in the place of a tracked text's own, unit for unit, and enters what differs as repairs: one for each
 * stretch of changes that stand close together on one line.
 */
export const substitute = (
  tracked: TrackedText,
  text: string,
  code: string,
  confidence: number,
): { tracked: TrackedText; repairs: Repair[] } => {
  const before = tracked.text;
  if (text.length !== before.length) throw new RangeError(`${code}: ${text.length} units for ${before.length}`);
  if (text === before) return { tracked, repairs: [] };
  const repairs: Repair[] = [];
  const enter = (start: number, end: number): void => {
    const [low, high] = extent(tracked, [start, end]);
    repairs.push({
      code,
      span: [low, high],
      before: before.slice(start, end),
      after: text.slice(start, end),
      confidence,
    });
  };
  let start = -1;
  let end = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = before.charCodeAt(i);
    if (unit === text.charCodeAt(i)) {
      if (start >= 0 && (i - end >= nearby || unit === 0x0a || unit === 0x0d)) {
        enter(start, end);
        start = -1;
      }
      continue;
    }
    if (start < 0) start = i;
    end = i + 1;
  }
  if (start >= 0) enter(start, end);
  return { tracked: { ...tracked, text }, repairs };
};
