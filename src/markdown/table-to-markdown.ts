/** Wider than this, columns set out evenly are harder to read than not: an editor's window wraps them. */
const widest = 100;

/** Characters that take two columns in an editor's window, and those that take none (UAX #11; the ambiguous count as narrow, as in most editors). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const none = /[\p{M}\p{Cf}]/u;

const columns = (text: string): number => {
  let sum = 0;
  for (const char of text) sum += none.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return sum;
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * Cells, already Markdown, row by row, as a table of GFM: the first row is the head. Columns stand below each other
 * where a line then is no longer than an editor's window.
 */
export const tableToMarkdown = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((cells) => columns(cells[column] ?? ''))));
  const even = widths.reduce((sum, width) => sum + width + 3, 1) <= widest;
  const pad = (cells: readonly string[]): string =>
    line(cells.map((cell, column) => cell + ' '.repeat(even ? (widths[column] ?? 0) - columns(cell) : 0)));
  return [pad(head), line(widths.map((width) => '-'.repeat(even ? width : 3))), ...body.map(pad)].join('\n');
};
