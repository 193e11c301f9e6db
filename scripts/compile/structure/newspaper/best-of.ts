/** Keeps the few of the highest score, highest first; of two that score the same the one offered first. */
export const bestOf = <T extends { readonly score: number }>(
  size: number,
): {
  readonly best: readonly T[];
  /** Whether one of this score would be kept: asked before it is made. */
  readonly admits: (score: number) => boolean;
  readonly offer: (one: T) => void;
} => {
  const best: T[] = [];
  const admits = (score: number): boolean => best.length < size || score > (best[size - 1]?.score ?? 0);
  return {
    best,
    admits,
    offer: (one) => {
      if (!admits(one.score)) return;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.score ?? 0) < one.score) at--;
      best.splice(at, 0, one);
      if (best.length > size) best.pop();
    },
  };
};
