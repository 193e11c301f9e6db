/** Width in ems: Han and full-width forms one, the rest about half, quotation marks as closed up in a title. */
export const emWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += /[\u0020-\u024F\u2009“”‘’]/u.test(character) ? 0.56 : 1;
  return width;
};

/** A break after these is where a reader would pause. */
const pause = /[，；：、。！？—”》]$/u;

/**
 * Sets words in lines of at most `measure` ems, as even as they get: the fewest lines, then the least sum of squared
 * slack, a pause at the end of a line counting for one em. A word wider than the measure is cut by characters.
 */
export const balanceLines = (words: readonly string[], measure: number): string[] => {
  const pieces = words.flatMap((word) => (emWidth(word) > measure ? Array.from(word) : [word]));
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    let chosen = { lines: Infinity, cost: Infinity, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const line = pieces.slice(from, end).join('');
      const slack = measure - emWidth(line.trimEnd());
      if (slack < 0 && from < end - 1) break;
      const before = best[from];
      if (before === undefined) continue;
      const lines = before.lines + 1;
      const cost = before.cost + slack ** 2 - (pause.test(line) ? measure : 0);
      if (lines < chosen.lines || (lines === chosen.lines && cost < chosen.cost)) chosen = { lines, cost, from };
    }
    best.push(chosen);
  }
  const lines: string[] = [];
  for (let end = pieces.length; end > 0;) {
    const from = best[end]?.from ?? end - 1;
    lines.unshift(pieces.slice(from, end).join('').trim());
    end = from;
  }
  return lines;
};
