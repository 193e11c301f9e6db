import { unitsOf, type Folded } from './fold.ts';

/** Units of wording from which a whole paragraph that stands twice is worth a word. */
const shortest = 12;

/** A hash of the first units and of how many there are: whole paragraphs that share it are few, and are compared. */
const hashOf = (units: Uint16Array): number => {
  let hash = units.length;
  for (let i = 0; i < shortest; i++) hash = ((hash << 5) | (hash >>> 27)) ^ (units[i] ?? 0);
  return hash;
};

const isSame = (a: Uint16Array, b: Uint16Array): boolean => {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i === a.length;
};

/** Paragraphs of the same wording as an earlier one: to each that repeats, the first that says it. */
export const sameParagraphs = (folded: Folded): Map<number, number> => {
  const repeated = new Map<number, number>();
  /** By hash: the paragraphs that were the first of theirs. */
  const firsts = new Map<number, number[]>();
  for (let i = 0; i + 1 < folded.starts.length; i++) {
    const units = unitsOf(folded, i);
    if (units.length < shortest) continue;
    const hash = hashOf(units);
    const alike = firsts.get(hash);
    const first = alike?.find((earlier) => isSame(unitsOf(folded, earlier), units));
    if (first !== undefined) repeated.set(i, first);
    else if (alike === undefined) firsts.set(hash, [i]);
    else alike.push(i);
  }
  return repeated;
};
