/** Columns a character takes on a terminal: Han and full-width ones take two. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) {
    width += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(
      character,
    )
      ? 2
      : 1;
  }
  return width;
};

/** Rows as lines of a table, the first the heading; columns of numbers stand to the right. */
export const setTable = (rows: readonly (readonly (string | number)[])[]): string[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => widthOf(String(row[i] ?? '')))),
  );
  const numeric = widths.map((_, i) => rows.slice(1).every((row) => typeof row[i] === 'number'));
  const [heading = [], ...body] = rows.map((row) =>
    row
      .map((cell, i) => {
        const pad = ' '.repeat((widths[i] ?? 0) - widthOf(String(cell)));
        return numeric[i] ? pad + String(cell) : String(cell) + pad;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [String(heading), rule, ...body.map(String)];
};
