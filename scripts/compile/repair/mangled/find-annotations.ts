import { isTraditional, simplifiedOf } from '../to-simplified.ts';
import { isCommonHan } from './gbk-pairs.ts';

export interface Annotations {
  /** Reading by character of the converter's table, as far as this page shows it. */
  readonly table: ReadonlyMap<string, string>;
}

/** One syllable of pinyin, tone marks and all. No longer than zhuāng, so that no text in brackets is mistaken. */
export const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aāáǎàoōóǒòeēéěèêiīíǐìuūúǔùüǖǘǚǜv][aāáǎàoōóǒòeēéěèiīíǐìuūúǔùngr]{0,4}';

const annotated = new RegExp(`(\\p{Script=Han})\\((${syllable})\\)`, 'gu');
/** The first bracket was swallowed by the byte before it. */
const swallowed = new RegExp(`[?\\uFFFD]\\(?${syllable}\\)`, 'gu');

/** A page is of this kind from so many annotations on, if nothing is broken by them … */
const leastMarks = 6;
const leastCharacters = 2;
/** … of which one character must have shown at least so often that none of its occurrences goes bare. */
const leastRepeats = 3;
/**
 * On a short page completeness makes up for few repeats: so many annotations, of which so many characters come twice and
 * more, each time with their reading. A genuine gloss is given once.
 */
const fewMarks = 4;
const manyTwice = 2;
/** … and so do so many annotations without one that the table leaves open: genuine glosses stand at rare characters. */
const manyMarks = 10;
/** Share of all annotations that the table explains; verse with its readings annotates every character. */
const leastShare = 0.9;
/** Bare occurrences a table character may have: characters that came about when a run slid by a byte. */
const mostBare = 0.04;

const tally = <T>(counts: Map<T, number>, key: T): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const strongest = (readings: ReadonlyMap<string, number>): readonly [string, number] => {
  let best: readonly [string, number] = ['', 0];
  for (const entry of readings) if (entry[1] > best[1]) best = entry;
  return best;
};

/**
 * Tells a page whose content system annotated its table of traditional characters (design/measured.md) from texts
 * with genuine glosses, and learns the table. The table is told by this: of its characters every occurrence is
 * annotated, always with the same reading, and they are traditional forms of common characters. Genuine glosses stand
 * once, at rare characters; verse with pinyin has them at every character. Null: no such page.
 */
export const findAnnotations = (text: string): Annotations | null => {
  const readings = new Map<string, Map<string, number>>();
  let marks = 0;
  for (const [, character = '', reading = ''] of text.matchAll(annotated)) {
    const of = readings.get(character) ?? new Map<string, number>();
    tally(of, reading);
    readings.set(character, of);
    marks++;
  }
  if (marks === 0) return null;
  const occurrences = new Map<string, number>();
  for (const character of text) if (readings.has(character)) tally(occurrences, character);

  const table = new Map<string, string>();
  let explained = 0;
  let repeated = 0;
  let twice = 0;
  for (const [character, of] of readings) {
    const [reading, count] = strongest(of);
    const bare = (occurrences.get(character) ?? 0) - count;
    const common = isCommonHan(simplifiedOf(character));
    const inTable = isTraditional(character) ? common || count >= leastRepeats : common && count >= leastRepeats;
    if (!inTable || bare > Math.floor(mostBare * count)) continue;
    table.set(character, reading);
    explained += count;
    repeated = Math.max(repeated, count);
    if (count > 1) twice++;
  }
  const broken = text.match(swallowed)?.length ?? 0;
  const traditional = [...table.keys()].filter(isTraditional).length;
  const enough =
    (explained >= leastMarks && traditional >= leastCharacters && repeated >= leastRepeats) ||
    (explained >= fewMarks && twice >= manyTwice && traditional === table.size) ||
    (explained >= manyMarks && explained === marks && traditional === table.size) ||
    (broken > 0 && explained >= leastRepeats && traditional > 0);
  return enough && traditional >= table.size * leastShare && explained >= marks * leastShare ? { table } : null;
};
