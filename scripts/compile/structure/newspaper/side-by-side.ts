import { bigramsOf } from '../stitch/bigrams.ts';
import { reportStart } from '../stitch/starts.ts';
import { isRunning, type Entry } from './entry.ts';
import { headlineShape } from './headline-shapes.ts';

/** Two titles set side by side over two reports: OCR reads the titles first, then one report, the other further down. */
interface Twins {
  readonly title: Entry;
  /** The title of the report that stands further down without one, and that report. */
  readonly other: Entry;
  readonly below: Entry;
}

/** Ems of the shortest title that is told so. */
const shortest = 6;
/** Pairs of characters that a report has to share with its title. */
const fewest = 2;

const isTitle = ({ text }: Entry): boolean => {
  const { width, series, column, deck } = headlineShape(text);
  return width >= shortest && !series && !column && !deck;
};

/** What a report says in its first two stretches and its title says too, by pairs of characters. */
const shared = (title: Entry, report: Entry, entries: readonly Entry[]): number => {
  const at = entries.indexOf(report);
  const pairs = bigramsOf(
    entries
      .slice(at, at + 2)
      .map(({ text }) => text)
      .join('\n'),
  );
  let count = 0;
  for (const pair of bigramsOf(title.text)) if (pairs.has(pair)) count++;
  return count;
};

/** The reports of a page over which no headline stands. */
export const untitledReports = (entries: readonly Entry[]): Entry[] =>
  entries.filter((entry, i) => {
    const above = entries[i - 1];
    return isRunning(entry) && above !== undefined && isRunning(above) && reportStart.test(entry.text);
  });

/** Whether two headlines over a report are titles side by side: one of them speaks of another report, which has none. */
export const findTwins = (
  lines: readonly Entry[],
  report: Entry | undefined,
  untitled: readonly Entry[],
  entries: readonly Entry[],
): Twins | null => {
  const [a, b] = lines;
  if (a === undefined || b === undefined || report === undefined || lines.length > 2) return null;
  if (!isTitle(a) || !isTitle(b)) return null;
  let best: Twins | null = null;
  let most = fewest - 1;
  for (const below of untitled) {
    for (const [title, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const speaks = shared(other, below, entries);
      if (speaks <= shared(other, report, entries)) continue;
      const worth = speaks - shared(title, below, entries) + shared(title, report, entries);
      if (speaks >= fewest && worth > most) [best, most] = [{ title, other, below }, worth];
    }
  }
  return best;
};
