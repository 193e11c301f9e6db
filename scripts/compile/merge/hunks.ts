import { align } from './align.ts';
import type { Unit } from './units.ts';

/** `[from, to)` of the base became `units`: one line edited, or lines put in or taken out. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly units: readonly Unit[];
}

/** What one side made of the base. */
export interface Side {
  /** In order, apart from each other or touching. */
  readonly hunks: readonly Hunk[];
  /** For each line of the base that is still there, how this side has it: blank lines and columns may differ. */
  readonly kept: ReadonlyMap<number, Unit>;
}

/** What became of the base on one side. */
export const sideOf = (base: readonly Unit[], other: readonly Unit[]): Side => {
  const hunks: Hunk[] = [];
  const kept = new Map<number, Unit>();
  let [b, o] = [0, 0];
  for (const [i, j] of [...align(base, other), [base.length, other.length] as const]) {
    if (b < i || o < j) hunks.push({ from: b, to: i, units: other.slice(o, j) });
    const unit = other[j];
    if (unit && i < base.length) {
      if (base[i]?.key === unit.key) kept.set(i, unit);
      else hunks.push({ from: i, to: i + 1, units: [unit] });
    }
    [b, o] = [i + 1, j + 1];
  }
  return { hunks, kept };
};
