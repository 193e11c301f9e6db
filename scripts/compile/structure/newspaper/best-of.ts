/** Keeps the few of the highest score, highest first; of two that score the same the one offered first. */
export const bestOf = <T extends { readonly score: number }>(
  size: number,
): { readonly best: readonly T[]; readonly offer: (one: T) => void } => {
  const best: T[] = [];
  return {
    best,
    offer: (one) => {
      const last = best.at(-1);
      if (best.length === size && last !== undefined && one.score <= last.score) return;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.score ?? 0) < one.score) at--;
      best.splice(at, 0, one);
      if (best.length > size) best.pop();
    },
  };
};
