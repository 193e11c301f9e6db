import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledBlock } from '../compiled.ts';
import { isBlank } from '../text/characters.ts';
import { spansOf, type Slice, type TrackedText } from '../text/tracked-text.ts';

/** Source spans of `[start, end)` (UTF-16 units) of a block's text. */
export type Cite = (block: CompiledBlock, start: number, end: number) => Span[];

/** `size` units of a block's text from `start`, none of them blank, which stand in the tracked text from `at`. */
interface Run {
  readonly start: number;
  readonly at: number;
  size: number;
}

/** Where a block's text stands in the tracked text, in order: the two differ in white space alone. */
const runsOf = (tracked: TrackedText, text: string, slices: readonly Slice[]): Run[] => {
  const runs: Run[] = [];
  const source = tracked.text;
  let i = 0;
  let last: Run | null = null;
  for (const [start, end] of slices) {
    for (let at = start; at < end; at++) {
      if (isBlank(source.charCodeAt(at))) continue;
      while (i < text.length && isBlank(text.charCodeAt(i))) i++;
      if (i === text.length) return runs;
      if (last !== null && i === last.start + last.size && at === last.at + last.size) last.size++;
      else runs.push((last = { start: i, at, size: 1 }));
      i++;
    }
  }
  return runs;
};

/** The first run that ends behind a unit of the block's text. */
const firstBehind = (runs: readonly Run[], unit: number): number => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start + run.size <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Remembers which slices each block was made of, and answers where in the source a stretch of its text stands. */
export class Citer {
  readonly #tracked: TrackedText;
  readonly #slices = new Map<CompiledBlock, readonly Slice[]>();
  readonly #runs = new Map<CompiledBlock, Run[]>();

  constructor(tracked: TrackedText) {
    this.#tracked = tracked;
  }

  remember(block: CompiledBlock, slices: readonly Slice[]): void {
    this.#slices.set(block, slices);
  }

  readonly cite: Cite = (block, start, end) => {
    let runs = this.#runs.get(block);
    if (!runs) {
      runs = runsOf(this.#tracked, block.text, this.#slices.get(block) ?? []);
      this.#runs.set(block, runs);
    }
    const slices: Slice[] = [];
    for (let i = firstBehind(runs, start); i < runs.length; i++) {
      const run = runs[i];
      if (run === undefined || run.start >= end) break;
      const from = run.start < start ? start : run.start;
      const to = run.start + run.size > end ? end : run.start + run.size;
      if (from < to) slices.push([run.at + from - run.start, run.at + to - run.start]);
    }
    return spansOf(this.#tracked, slices);
  };
}
