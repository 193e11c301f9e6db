/** A run of a line with the room taken away at its sides, in ems (never positive). */
export interface Run {
  readonly text: string;
  readonly before: number;
  readonly after: number;
}

/** Marks whose ink fills the right half of their box, and those that fill the left. */
const opening = /[“‘「『《〈（【]/u;
const closing = /[”’」』》〉）】，、。；：]/u;

/** Quotation marks are closed up in display sizes wherever they stand, other marks beside another mark (clreq, 3.1.6). */
const quote = /[“”‘’]/u;
const trim = -0.42;

/**
 * A line of a title in runs, its punctuation closed up: satori sets every mark in a full box, a typesetter would not.
 * The texts joined are the line.
 */
export const setLine = (line: string): Run[] => {
  const characters = Array.from(line);
  const runs: Run[] = [];
  for (const [index, character] of characters.entries()) {
    const previous = characters[index - 1] ?? '';
    const next = characters[index + 1] ?? '';
    const first = index === 0;
    const before = opening.test(character) && (first || quote.test(character) || opening.test(previous)) ? trim : 0;
    const after =
      closing.test(character) && next !== '' && (quote.test(character) || closing.test(next) || opening.test(next))
        ? trim
        : 0;
    const last = runs.at(-1);
    if (before === 0 && after === 0 && last?.after === 0) {
      runs[runs.length - 1] = { ...last, text: last.text + character };
    } else runs.push({ text: character, before, after });
  }
  return runs;
};
