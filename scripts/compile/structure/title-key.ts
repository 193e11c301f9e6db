/** What two printings of one title have in common: letters and digits in compatibility form, nothing else. */
export const titleKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Edit distance of two strings, given up beyond `limit` (then `limit + 1`). */
const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1);
};

/** Titles are compared up to this length; what is longer is no title. */
const longest = 300;

/** How alike two title keys are, from 0 to 1; below one half it is said to be 0. */
export const keySimilarity = (a: string, b: string): number => {
  const size = Math.max(a.length, b.length);
  if (size === 0 || size > longest) return a === b && size > 0 ? 1 : 0;
  const limit = Math.floor(size / 2);
  const distance = editDistance(a, b, limit);
  return distance > limit ? 0 : 1 - distance / size;
};
