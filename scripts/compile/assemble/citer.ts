import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledBlock } from '../compiled.ts';
import { isBlank } from '../text/characters.ts';
import { spansOf, type Slice, type TrackedText } from '../text/tracked-text.ts';

/** Source spans of `[start, end)` (UTF-16 units) of a block's text. */
export type Cite = (block: CompiledBlock, start: number, end: number) => Span[];

/** Index in the tracked text of every unit of a block's text, -1 for its white space: the two differ in that alone. */
const unitsOf = (tracked: TrackedText, text: string, slices: readonly Slice[]): Int32Array => {
  const units = new Int32Array(text.length).fill(-1);
  const source = tracked.text;
  let i = 0;
  for (const [start, end] of slices) {
    for (let at = start; at < end; at++) {
      if (isBlank(source.charCodeAt(at))) continue;
      while (i < text.length && isBlank(text.charCodeAt(i))) i++;
      if (i < text.length) units[i++] = at;
    }
  }
  return units;
};

/** Remembers which slices each block was made of, and answers where in the source a stretch of its text stands. */
export class Citer {
  readonly #tracked: TrackedText;
  readonly #slices = new Map<CompiledBlock, readonly Slice[]>();
  readonly #units = new Map<CompiledBlock, Int32Array>();

  constructor(tracked: TrackedText) {
    this.#tracked = tracked;
  }

  remember(block: CompiledBlock, slices: readonly Slice[]): void {
    this.#slices.set(block, slices);
  }

  readonly cite: Cite = (block, start, end) => {
    let units = this.#units.get(block);
    if (!units) {
      units = unitsOf(this.#tracked, block.text, this.#slices.get(block) ?? []);
      this.#units.set(block, units);
    }
    const slices: [number, number][] = [];
    let open: [number, number] = [-1, -1];
    for (let i = start; i < Math.min(end, units.length); i++) {
      const unit = units[i] ?? -1;
      if (unit < 0) continue;
      if (open[1] === unit) open[1]++;
      else slices.push((open = [unit, unit + 1]));
    }
    return spansOf(this.#tracked, slices);
  };
}
