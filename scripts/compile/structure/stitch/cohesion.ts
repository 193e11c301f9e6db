import type { Slice } from '../../text/tracked-text.ts';
import { countHolders, type Holders, type Numbers, type PagePairs } from './page-pairs.ts';
import { memo } from './memo.ts';
import { weights } from './weights.ts';

/** Characters on either side of a seam in which words are compared. */
const reach = 40;

/** How telling each pair is on a page, by number: ln of its stretches over those that hold the pair, 0 at least. */
const tellingOf = (holders: Holders, count: number, stretches: number): Float64Array => {
  const total = stretches + 1;
  const byCount = new Float64Array(total);
  for (let held = 0; held < total; held++) byCount[held] = Math.max(Math.log(total / (held + 0.5)), 0);
  const telling = new Float64Array(count);
  for (let number = 0; number < count; number++) telling[number] = byCount[countHolders(holders, number)] ?? 0;
  return telling;
};

/** What the numbers in both of two lists are worth, summed in the order of the first; `marks` are all 0 between questions. */
const sharedWorth = (few: Numbers, many: Numbers, worth: Float64Array, marks: Uint8Array): number => {
  const sizeOfFew = few.length;
  const sizeOfMany = many.length;
  let shared = 0;
  for (let i = 0; i < sizeOfMany; i++) marks[many[i] ?? 0] = 1;
  for (let i = 0; i < sizeOfFew; i++) if (marks[few[i] ?? 0] === 1) shared += worth[few[i] ?? 0] ?? 0;
  for (let i = 0; i < sizeOfMany; i++) marks[many[i] ?? 0] = 0;
  return shared;
};

/** How much the end of one stretch and the beginning of another speak of the same, in nats; by stretch. */
export const cohesionOf = (
  pairs: PagePairs,
  stretches: readonly Slice[],
  holders: Holders,
): ((tail: number, head: number) => number) => {
  const telling = tellingOf(holders, pairs.count, stretches.length);
  /** What one stretch alone holds, no two share. */
  const isShared = (number: number): boolean => countHolders(holders, number) > 1;
  const numbersOf = (at: (slice: Slice) => Slice): ((i: number) => Numbers) =>
    memo((i) => pairs.distinct([at(stretches[i] ?? [0, 0])]).filter(isShared));
  const endOf = numbersOf(([from, to]) => [Math.max(from, to - reach), to]);
  const beginningOf = numbersOf(([from, to]) => [from, Math.min(to, from + reach)]);
  const marks = new Uint8Array(pairs.count);
  return (tail, head) => {
    const end = endOf(tail);
    const beginning = beginningOf(head);
    const endIsFewer = end.length <= beginning.length;
    const shared = sharedWorth(endIsFewer ? end : beginning, endIsFewer ? beginning : end, telling, marks);
    return Math.min(shared * weights.cohesion, weights.cohesionMost);
  };
};
