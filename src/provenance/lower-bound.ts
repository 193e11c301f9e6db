/** First index of `[0, length)` from which on a condition holds, by halving; `length` where it never does. */
export const lowerBound = (length: number, holds: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
