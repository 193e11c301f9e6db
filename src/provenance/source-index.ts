import type { Span, SourceLedger } from '../domain/ledger.ts';
import { applyRepairs } from './apply-repairs.ts';
import { lowerBound } from './lower-bound.ts';
import { squeeze } from './squeeze.ts';

/** A source as provenance needs it. */
export interface SourceText {
  readonly id: string;
  /** Decoded, as spans count it. */
  readonly text: string;
  /** Null where it was not compiled; then the text is taken as it stands. */
  readonly ledger: SourceLedger | null;
}

/** Length of the pieces by which edited text is found again: short enough for a headline, long enough to mean it. */
export const gramLength = 6;

/** A source made ready for searching. Offsets called `place` are into `text`, which has no white space. */
export interface SourceIndex {
  readonly id: string;
  readonly text: string;
  /** Where each run of `gramLength` units stands. Built when first asked for: most issues never need it. */
  readonly grams: () => ReadonlyMap<string, readonly number[]>;
  /** Whether a line (or a gap in a line) begins at a place. */
  readonly beginsLine: (place: number) => boolean;
  /** The stretches of the decoded source for `[from, to)`, joined where only white space is between them. */
  readonly spans: (from: number, to: number) => Span[];
  /** Line of the decoded source, from 1. */
  readonly line: (offset: number) => number;
}

const countGrams = (text: string): Map<string, number[]> => {
  const grams = new Map<string, number[]>();
  for (let place = 0; place + gramLength <= text.length; place++) {
    const gram = text.slice(place, place + gramLength);
    const places = grams.get(gram);
    if (places) places.push(place);
    else grams.set(gram, [place]);
  }
  return grams;
};

const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length),
];

/** Prepares a source for searching; linear in its length. */
export const indexSource = ({ id, text: decoded, ledger }: SourceText): SourceIndex => {
  const traced = applyRepairs(decoded, ledger?.repairs, ledger?.dropped);
  const { text, at } = squeeze(traced.text);
  const starts = lineStarts(decoded);
  let grams: Map<string, number[]> | null = null;
  const unit = (place: number): number => at[place] ?? traced.text.length;
  return {
    id,
    text,
    grams: () => (grams ??= countGrams(text)),
    beginsLine: (place) =>
      place === 0 ||
      place >= text.length ||
      unit(place) > unit(place - 1) + 1 ||
      traced.starts[unit(place)] !== traced.ends[unit(place - 1)],
    spans: (from, to) => {
      const spans: Span[] = [];
      for (let place = from; place < to; place++) {
        const start = traced.starts[unit(place)] ?? 0;
        const end = traced.ends[unit(place)] ?? 0;
        const last = spans.at(-1);
        if (last && (start <= last[1] || decoded.slice(last[1], start).trim() === '')) last[1] = Math.max(last[1], end);
        else if (start < end) spans.push([start, end]);
      }
      return spans;
    },
    line: (offset) => lowerBound(starts.length, (line) => (starts[line] ?? 0) > offset),
  };
};
