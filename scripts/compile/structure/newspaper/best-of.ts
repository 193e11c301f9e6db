/** Keeps the few of the highest score, highest first; of two that score the same the one offered first. */
export const bestOf = <T extends { readonly score: number }>(
  size: number,
): {
  readonly best: readonly T[];
  /** Whether one of this score would be kept: asked before it is made. */
  readonly admits: (score: number) => boolean;
  readonly offer: (one: T) => void;
  readonly clear: () => void;
} => {
  const best: T[] = [];
  let least = -Infinity;
  return {
    best,
    admits: (score) => score > least,
    offer: (one) => {
      if (one.score <= least) return;
      let at = best.length < size ? best.length : size - 1;
      for (let before = best[at - 1]; before !== undefined && before.score < one.score; before = best[at - 1]) {
        best[at--] = before;
      }
      best[at] = one;
      if (best.length === size) least = best[size - 1]?.score ?? least;
    },
    clear: () => {
      best.length = 0;
      least = -Infinity;
    },
  };
};
