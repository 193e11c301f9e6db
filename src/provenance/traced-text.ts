import { lowerBound } from './lower-bound.ts';

/**
 * Text of which every UTF-16 unit knows the stretch of the decoded source it stands for: `[starts[i], ends[i])`.
 * Starts never decrease. It is what a ledger's repairs and drops leave of a source.
 */
export interface TracedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A replacement of `[start, end)` of a traced text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Decoded text, each unit standing for itself. */
export const traceText = (text: string): TracedText => ({
  text,
  starts: Int32Array.from({ length: text.length }, (_, index) => index),
  ends: Int32Array.from({ length: text.length }, (_, index) => index + 1),
});

const at = (array: Int32Array, index: number): number => array[index] ?? 0;

/**
 * Makes replacements, which are in order and apart. Unit for unit, each new one traces where the old one did; else the
 * units put in share out the stretch that was replaced.
 */
export const replace = (traced: TracedText, replacements: readonly Replacement[]): TracedText => {
  if (replacements.length === 0) return traced;
  const grown = replacements.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const starts = new Int32Array(traced.text.length + grown);
  const ends = new Int32Array(traced.text.length + grown);
  let text = '';
  let from = 0;
  const keep = (end: number): void => {
    starts.set(traced.starts.subarray(from, end), text.length);
    ends.set(traced.ends.subarray(from, end), text.length);
    text += traced.text.slice(from, end);
    from = end;
  };
  for (const { start, end, text: put } of replacements) {
    keep(start);
    if (put.length === end - start) {
      keep(end);
      text = text.slice(0, text.length - put.length) + put;
      continue;
    }
    const low = start < traced.text.length ? at(traced.starts, start) : at(traced.ends, start - 1);
    const size = start < end ? at(traced.ends, end - 1) - low : 0;
    for (let i = 0; i < put.length; i++) {
      starts[text.length + i] = low + Math.floor((size * i) / put.length);
      ends[text.length + i] = low + Math.floor((size * (i + 1)) / put.length);
    }
    text += put;
    from = end;
  }
  keep(traced.text.length);
  return { text, starts, ends };
};

/** First unit of a traced text that begins at or after an offset of the source. */
export const unitFrom = ({ starts }: TracedText, offset: number): number =>
  lowerBound(starts.length, (unit) => at(starts, unit) >= offset);
