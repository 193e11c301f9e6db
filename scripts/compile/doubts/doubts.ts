import type { Warning } from '../../../src/domain/ledger.ts';
import { repeats } from '../repeats/repeats.ts';
import { doubledWords } from './doubled-words.ts';
import { missingNumbers } from './missing-numbers.ts';
import { missingStops } from './missing-stops.ts';
import { ocrConfusions } from './ocr-confusions.ts';
import type { Passages } from './passage.ts';
import { unmatchedMarks } from './unmatched-marks.ts';

const askers: readonly ((passages: Passages) => Warning[])[] = [
  repeats,
  ocrConfusions,
  doubledWords,
  missingNumbers,
  unmatchedMarks,
  missingStops,
];

/** 存疑: what looks wrong in the text itself, whatever the kind of its source. Nothing is changed for it. */
export const doubts = (passages: Passages): Warning[] => askers.flatMap((ask) => ask(passages));
