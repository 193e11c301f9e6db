import { editText, extent, unbroken, type TrackedText } from '../text/tracked-text.ts';
import type { RepairStep } from './repair-step.ts';

/** Characters that were lost before the text reached us (U+FFFD, here and there) become □, each with a warning. */
export const markLost = (tracked: TrackedText): RepairStep => {
  const slices = [...tracked.text.matchAll(/\uFFFD+/gu)].flatMap(({ index, 0: { length } }) =>
    unbroken(tracked, [index, index + length]),
  );
  if (slices.length === 0) return { tracked };
  return {
    tracked: editText(
      tracked,
      slices.map(([start, end]) => ({ start, end, text: '□' })),
    ),
    repairs: slices.map(([start, end]) => ({
      code: 'lost-character',
      span: extent(tracked, [start, end]),
      before: tracked.text.slice(start, end),
      after: '□',
      confidence: 1,
    })),
    warnings: slices.map((slice) => ({
      code: 'lost-character',
      span: extent(tracked, slice),
      message: '这里的字在收到之前就丢失了，以□标出，请查证',
    })),
  };
};
