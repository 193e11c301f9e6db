import { applyRepairs } from '../../../src/provenance/apply-repairs.ts';
import type { TracedText } from '../../../src/provenance/traced-text.ts';
import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledSource } from '../compiled.ts';
import { isBlank } from '../text/characters.ts';
import { lineFinder } from '../text/line-finder.ts';
import { keyOf, marksOf, type Mark } from './marks.ts';
import { mergeSpans } from './merge-spans.ts';
import { dropNames, repairName } from './names.ts';
import { rowsOf, type Row } from './rows.ts';

/** A row with the stretches of the source to show, and the marks on them. */
export interface PlacedRow {
  readonly row: Row;
  readonly stretches: readonly { readonly span: Span; readonly marks: readonly Mark[] }[];
}

/** A join, where it shows: before the head in either column. */
export interface Seam {
  readonly key: string;
  readonly head: number;
  readonly confidence: number;
}

/** Everything the two columns of one source are made of. */
export interface SourceReport {
  /** Number of the source in its issue, from 1: part of every id. */
  readonly n: number;
  readonly id: string;
  readonly text: string;
  readonly compiled: CompiledSource;
  readonly traced: TracedText;
  readonly lineOf: (offset: number) => number;
  readonly rows: readonly PlacedRow[];
  readonly marks: readonly Mark[];
  /** By the offset at which the text goes on. */
  readonly seams: ReadonlyMap<number, Seam>;
  /** Seams at `[from, to)` of the source, in order. */
  readonly seamsWithin: (from: number, to: number) => readonly Seam[];
}

/** The last of the sorted `starts` that is not beyond an offset; −1 where all are. */
const lastUpTo = (starts: readonly number[], offset: number): number => {
  let low = -1;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
};

/** Puts what was left out between the rows: behind the row whose text stands before it in the source. */
const withLeftOut = (
  rows: readonly Row[],
  text: string,
  { dropped }: CompiledSource,
): { row: Row; spans: Span[] }[] => {
  const byStart = new Map(dropped.map((one) => [one.span[0], one]));
  const placed = rows.map((row) => ({ row, spans: mergeSpans(text, row.spans, byStart) }));
  const shown = placed
    .flatMap(({ spans }, index) => spans.map((span) => ({ span, index })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const starts = shown.map(({ span }) => span[0]);
  const behind = new Map<number, Span[]>();
  for (const { span } of dropped) {
    const before = shown[lastUpTo(starts, span[0])];
    if (before !== undefined && span[1] <= before.span[1]) continue;
    const index = before?.index ?? -1;
    behind.set(index, [...(behind.get(index) ?? []), span]);
  }
  const leftOut = (index: number): { row: Row; spans: Span[] }[] => {
    const spans = behind.get(index);
    return spans ? [{ row: { spans, result: { type: 'left-out' } }, spans: mergeSpans(text, spans, byStart) }] : [];
  };
  return [...leftOut(-1), ...placed.flatMap((one, index) => [one, ...leftOut(index)])];
};

/** Lays a compiled source out for its report. `text` is its decoded text. */
export const sourceReport = (n: number, id: string, text: string, compiled: CompiledSource): SourceReport => {
  const marks = marksOf(n, compiled, { repair: repairName, drop: (reason) => dropNames[reason] });
  const laid = withLeftOut(rowsOf(compiled), text, compiled);
  const stretches = laid
    .flatMap(({ spans }, row) => spans.map((span) => ({ span, row, marks: [] as Mark[] })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const starts = stretches.map(({ span }) => span[0]);
  for (const mark of marks) {
    // A mark may begin in white space before its stretch, and run on into the next ones.
    for (let i = Math.max(lastUpTo(starts, mark.span[0]), 0); i < stretches.length; i++) {
      const stretch = stretches[i];
      if (stretch === undefined || stretch.span[0] >= mark.span[1]) break;
      if (stretch.span[1] > mark.span[0]) stretch.marks.push(mark);
    }
  }
  const order = new Map(stretches.map((stretch) => [`${stretch.row}:${stretch.span[0]}`, stretch]));
  const solid = (offset: number): number => {
    let at = offset;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    return at;
  };
  const seams = compiled.joins
    .map(({ head, confidence }, i): Seam => {
      return { key: keyOf(n, 'join', i), head: solid(head[0]), confidence };
    })
    .sort((a, b) => a.head - b.head);
  const heads = seams.map(({ head }) => head);
  return {
    n,
    id,
    text,
    compiled,
    traced: applyRepairs(text, compiled.repairs, compiled.dropped),
    lineOf: lineFinder(text),
    rows: laid.map(({ row, spans }, index) => ({
      row,
      stretches: spans.flatMap((span) => order.get(`${index}:${span[0]}`) ?? []),
    })),
    marks,
    seams: new Map(seams.map((seam) => [seam.head, seam])),
    seamsWithin: (from, to) => seams.slice(lastUpTo(heads, from - 1) + 1, lastUpTo(heads, to - 1) + 1),
  };
};
