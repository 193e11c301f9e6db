/**
 * The first of `steps`, each smaller than the one before, that fits when tried; null where not even the last does.
 * Tries as many as it takes to halve the list down to one: a step tried and found fitting is never tried again.
 */
export const firstFit = <S, R>(steps: readonly S[], attempt: (step: S) => R | null): R | null => {
  let from = 0;
  let to = steps.length;
  let found: R | null = null;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const step = steps[middle];
    if (step === undefined) break;
    const result = attempt(step);
    if (result === null) {
      from = middle + 1;
    } else {
      found = result;
      to = middle;
    }
  }
  return found;
};
