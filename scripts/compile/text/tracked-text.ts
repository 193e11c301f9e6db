import type { Span } from '../../../src/domain/ledger.ts';

/** Half-open range of UTF-16 code units of a tracked text. */
export type Slice = readonly [start: number, end: number];

/**
 * Text in which every UTF-16 unit knows the stretch of the decoded source it came from. Repairs change the text and
 * keep the origin, so that whatever is cut from it later can still say where it stood.
 *
 * `starts[i]` and `ends[i]` are offsets into the decoded source; starts never decrease; a unit that was put in has
 * an empty stretch (start equals end); two units never share a source unit.
 */
export interface TrackedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A replacement of `[start, end)` of a tracked text by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The decoded text, each unit standing for itself. */
export const trackText = (text: string): TrackedText => {
  const bounds = new Int32Array(text.length + 1);
  for (let i = 0; i < bounds.length; i++) bounds[i] = i;
  return { text, starts: bounds.subarray(0, text.length), ends: bounds.subarray(1) };
};

const at = (array: Int32Array, index: number): number => array[index] ?? 0;

/** Where `[start, end)` begins and ends in the source, as one stretch. Empty slices give an empty stretch. */
export const extent = (tracked: TrackedText, [start, end]: Slice): Span => {
  if (start >= end) {
    const here = start < tracked.text.length ? at(tracked.starts, start) : (tracked.ends.at(-1) ?? 0);
    return [here, here];
  }
  return [at(tracked.starts, start), at(tracked.ends, end - 1)];
};

/** A slice cut where something was taken out of the source between its units: each piece is one stretch of it. */
export const unbroken = (tracked: TrackedText, [start, end]: Slice): Slice[] => {
  const pieces: Slice[] = [];
  let from = start;
  for (let i = start + 1; i <= end; i++) {
    if (i < end && at(tracked.starts, i) === at(tracked.ends, i - 1)) continue;
    pieces.push([from, i]);
    from = i;
  }
  return pieces;
};

/**
 * Applies edits in order of position (they must not overlap) in one pass. The units of a replacement share out the
 * replaced stretch in order; a replacement by nothing leaves its stretch without an owner, so the caller must enter
 * it in the ledger of what was dropped. What is replaced must be `unbroken`, or its new text owns what was taken out.
 */
export const editText = (tracked: TrackedText, edits: readonly Edit[]): TrackedText => {
  if (edits.length === 0) return tracked;
  let length = tracked.text.length;
  for (const edit of edits) length += edit.text.length - (edit.end - edit.start);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const parts: string[] = [];
  let from = 0;
  let to = 0;
  const keep = (end: number): void => {
    parts.push(tracked.text.slice(from, end));
    starts.set(tracked.starts.subarray(from, end), to);
    ends.set(tracked.ends.subarray(from, end), to);
    to += end - from;
    from = end;
  };
  for (const edit of edits) {
    if (edit.start < from || edit.end < edit.start) throw new RangeError(`edits overlap at ${edit.start}`);
    keep(edit.start);
    const [low, high] = extent(tracked, [edit.start, edit.end]);
    const size = edit.text.length;
    for (let i = 0; i < size; i++) {
      starts[to + i] = low + Math.floor(((high - low) * i) / size);
      ends[to + i] = low + Math.floor(((high - low) * (i + 1)) / size);
    }
    parts.push(edit.text);
    to += size;
    from = edit.end;
  }
  keep(tracked.text.length);
  return { text: parts.join(''), starts, ends };
};

/**
 * The source spans of a slice, in order, neighbours merged. White space at the rim of a slice is left out of them;
 * stretches that were dropped inside the slice (an annotation, say) split it.
 */
export const spansOf = (tracked: TrackedText, slices: readonly Slice[]): Span[] => {
  const { starts, ends } = tracked;
  const spans: Span[] = [];
  for (const slice of slices) {
    for (let i = slice[0]; i < slice[1];) {
      const first = at(starts, i);
      let last = at(ends, i);
      for (i++; i < slice[1] && at(starts, i) === last; i++) last = at(ends, i);
      if (first === last) continue;
      const open = spans.at(-1);
      if (open?.[1] === first) open[1] = last;
      else spans.push([first, last]);
    }
  }
  return spans;
};
