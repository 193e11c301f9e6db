import { englishMeanings, type EnglishVectors, type Meaning } from './english-meanings.ts';
import { glossWords } from './gloss-words.ts';
import { addTimes, unitVector } from '../compile/text/vectors.ts';

/** An entry of a Chinese-English dictionary. */
export interface DictionaryEntry {
  readonly simplified: string;
  readonly english: readonly string[];
}

/** Of an entry's glosses the first few; each counts for less than the one before. */
const mostGlosses = 4;
const counts = (place: number): number => 1 / (1 + 0.5 * place);

/** The meaning of a gloss: the mean of its words', by how much each tells. Null where none of them has one. */
const meaningOf = (words: readonly string[], meanings: ReadonlyMap<string, Meaning>): Float64Array | null => {
  const known = words.flatMap((word) => meanings.get(word) ?? []);
  const [first] = known;
  if (first === undefined) return null;
  const sum = new Float64Array(first.vector.length);
  let total = 0;
  for (const { vector, telling } of known) {
    addTimes(sum, vector, telling);
    total += telling;
  }
  return sum.map((value) => value / total);
};

/** What Chinese words mean, by the English words of their glosses: vectors of length 1, for the words that are wanted. */
export const chineseMeanings = (
  entries: readonly DictionaryEntry[],
  english: EnglishVectors,
  isWanted: (word: string) => boolean,
): Map<string, Float64Array> => {
  const glosses = entries.flatMap(({ simplified: word, english: all }) =>
    isWanted(word)
      ? all.slice(0, mostGlosses).map((gloss, place) => ({ word, words: glossWords(gloss), count: counts(place) }))
      : [],
  );
  const meanings = englishMeanings(english, new Set(glosses.flatMap(({ words }) => words)));
  const sums = new Map<string, Float64Array>();
  for (const { word, words, count } of glosses) {
    const meaning = meaningOf(words, meanings);
    if (meaning === null) continue;
    const sum = sums.get(word) ?? new Float64Array(meaning.length);
    sums.set(word, sum);
    addTimes(sum, meaning, count);
  }
  return new Map([...sums].map(([word, sum]) => [word, unitVector(sum)]));
};
