/** A line of Markdown that is not blank, as a merge sees it. */
export interface Unit {
  /** What is compared: lines with the same key are the same line. */
  readonly key: string;
  readonly text: string;
  /** What parts it from the line before it: line ends, blank lines. */
  readonly gap: string;
}

/** Key of the unit behind the last line: its gap is how the file ends. */
const end = '\0end';

/** The row of a table says the same however wide its columns are set. */
const tableKey = (line: string): string =>
  line
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replace(/^(:?)-{3,}(:?)$/u, '$1---$2'))
    .join('|');

/**
 * Text, line ends LF → its units, and one for the end. A line inside a container counts as that container's, so that
 * one `:::` is not taken for another.
 */
export const toUnits = (text: string): Unit[] => {
  const units: Unit[] = [];
  let gap = '';
  let container = '';
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) gap += '\n';
    if (line.trim() === '') {
      gap += line;
      continue;
    }
    const said = line.trimEnd();
    const opened = /^:::(?=[^\s:])(.*)$/u.exec(said)?.[1];
    if (opened !== undefined) container = opened;
    units.push({ key: `${container}\0${said.startsWith('|') ? tableKey(said) : said}`, text: line, gap });
    if (said === ':::') container = '';
    gap = '';
  }
  return [...units, { key: end, text: '', gap }];
};

/** Units → text. Two lines never run into one, whatever they were next to before. */
export const fromUnits = (units: readonly Unit[]): string =>
  units
    .map(({ gap, text, key }, index) => (index > 0 && key !== end && !gap.includes('\n') ? `\n${text}` : gap + text))
    .join('');

/** The same lines in the same order, blank lines aside. */
export const sameUnits = (a: readonly Unit[], b: readonly Unit[]): boolean =>
  a.length === b.length && a.every(({ text }, index) => text.trimEnd() === b[index]?.text.trimEnd());
