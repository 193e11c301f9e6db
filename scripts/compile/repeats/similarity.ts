/** By unit, how much oftener it stands in one text than in another; all 0 between two questions. */
const surplus = new Int32Array(0x10000);

/** Edits that turn one text into the other at the least: units that have no like in the other. */
const leastEdits = (a: Uint16Array, b: Uint16Array): number => {
  const [sizeA, sizeB] = [a.length, b.length];
  for (let i = 0; i < sizeA; i++) surplus[a[i] ?? 0] = (surplus[a[i] ?? 0] ?? 0) + 1;
  let missing = 0;
  for (let i = 0; i < sizeB; i++) {
    const left = (surplus[b[i] ?? 0] ?? 0) - 1;
    surplus[b[i] ?? 0] = left;
    if (left < 0) missing++;
  }
  for (let i = 0; i < sizeA; i++) surplus[a[i] ?? 0] = 0;
  for (let i = 0; i < sizeB; i++) surplus[b[i] ?? 0] = 0;
  return missing + Math.max(sizeA - sizeB, 0);
};

/**
 * Edits that turn `a` into `b`, or `most + 1` where it takes more. They are counted along a band as wide as the edits
 * allowed (Ukkonen), so the work is length times edits.
 */
const editsBetween = (a: Uint16Array, b: Uint16Array, most: number): number => {
  let row = new Int32Array(b.length + 1).fill(most + 1);
  let next = new Int32Array(b.length + 1).fill(most + 1);
  for (let j = 0; j <= Math.min(most, b.length); j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const unit = a[i - 1];
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    next[from - 1] = i <= most ? i : most + 1;
    if (to < b.length) next[to + 1] = most + 1;
    let within = i <= most;
    for (let j = from; j <= to; j++) {
      const put = (row[j - 1] ?? 0) + (unit === b[j - 1] ? 0 : 1);
      const edits = Math.min(put, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, most + 1);
      next[j] = edits;
      within ||= edits <= most;
    }
    if (!within) return most + 1;
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
};

/** Units of the longer text that the other has in the same order, as a share; 0 where that is less than `least`. */
export const similarity = (a: Uint16Array, b: Uint16Array, least: number): number => {
  const size = Math.max(a.length, b.length);
  const most = Math.floor(size * (1 - least));
  const shorter = Math.min(a.length, b.length);
  if (size - shorter > most) return 0;
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [middle, other] = [a.subarray(head, a.length - tail), b.subarray(head, b.length - tail)];
  if (leastEdits(middle, other) > most) return 0;
  const edits = editsBetween(middle, other, most);
  return edits > most ? 0 : 1 - edits / size;
};
