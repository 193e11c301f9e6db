/** A piece that two texts share: `[from, from + length)` of the one at `place` of the other. */
export interface Run {
  readonly from: number;
  readonly place: number;
  readonly length: number;
}

/** Beyond so many cells of the table, texts are taken to be different throughout. */
const cellLimit = 400_000;

/** The longest common subsequence of two short texts, as runs. Quadratic, so for gaps only. */
export const diffRuns = (text: string, other: string): Run[] => {
  const [n, m] = [text.length, other.length];
  if (n === 0 || m === 0 || n * m > cellLimit) return [];
  const width = m + 1;
  const table = new Uint16Array((n + 1) * width);
  const cell = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const same = text.charCodeAt(i) === other.charCodeAt(j);
      table[i * width + j] = same ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const runs: { from: number; place: number; length: number }[] = [];
  for (let i = 0, j = 0; i < n && j < m;) {
    const same = text.charCodeAt(i) === other.charCodeAt(j);
    if (!same) {
      if (cell(i + 1, j) >= cell(i, j + 1)) i++;
      else j++;
      continue;
    }
    const last = runs.at(-1);
    if (last && last.from + last.length === i && last.place + last.length === j) last.length++;
    else runs.push({ from: i, place: j, length: 1 });
    i++;
    j++;
  }
  return runs;
};
