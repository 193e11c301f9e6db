/** How dark a square is: 0 for nothing, 4 for the most. `tokens.css` has the colours (`--shade-1` …). */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** A shade and the counts it stands for. */
export interface ShadeKey {
  readonly shade: Shade;
  readonly text: string;
}

export interface ShadeScale {
  readonly of: (count: number) => Shade;
  /** What the shades mean, lightest first, without the empty one. */
  readonly key: readonly ShadeKey[];
}

/** Four shades of even width up to the largest count; up to four each count has its own. */
export const shadeScale = (counts: readonly number[]): ShadeScale => {
  const max = Math.max(4, ...counts);
  const of = (count: number): Shade => (count <= 0 ? 0 : (Math.ceil((4 * Math.min(count, max)) / max) as Shade));
  const largest = Math.max(0, ...counts);
  const ranges = Map.groupBy(
    Array.from({ length: largest }, (_, index) => index + 1),
    of,
  );
  return {
    of,
    key: [...ranges].map(([shade, numbers]) => {
      const [from, to] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
      return { shade, text: from === to ? String(from) : `${String(from)}—${String(to)}` };
    }),
  };
};
