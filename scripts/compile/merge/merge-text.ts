import { conflictMarks } from '../../../src/markdown/conflict-marks.ts';
import { mergeLine } from './merge-line.ts';
import { mergeUnits, type Piece } from './merge-units.ts';
import { fromUnits, toUnits, type Unit } from './units.ts';

const markLine = (text: string, gap = '\n'): Unit => ({ key: text, text, gap });

const firstOnLine = ([first, ...rest]: readonly Unit[]): Unit[] => (first ? [{ ...first, gap: '\n' }, ...rest] : []);

/** Both readings between marks. */
const toLines = (piece: Piece): readonly Unit[] => {
  if (!piece.conflict) return piece.units;
  const { ours, theirs } = piece;
  const gap = ours[0]?.gap ?? theirs[0]?.gap ?? '\n\n';
  return [
    markLine(conflictMarks.ours, gap),
    ...firstOnLine(ours),
    markLine(conflictMarks.between),
    ...firstOnLine(theirs),
    markLine(conflictMarks.theirs),
  ];
};

/** Three versions of a text (line ends LF) → one, line by line; where that cannot be, both readings between marks. */
export const mergeText = (base: string, ours: string, theirs: string): string => {
  const pieces = mergeUnits(toUnits(base), toUnits(ours), toUnits(theirs)).map(mergeLine);
  return fromUnits(pieces.flatMap(toLines));
};
