import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledSource } from '../compiled.ts';

export type MarkKind = 'doubt' | 'join' | 'repair' | 'drop';

/** Something the report points at. `key` names it in both columns: `s-…` in the source, `t-…` in the result. */
export interface Mark {
  readonly kind: MarkKind;
  readonly key: string;
  readonly span: Span;
  /** Nothing to look at twice: set quietly. */
  readonly quiet: boolean;
  /** What a pointer resting on it is told. */
  readonly title: string;
}

/** Confidence from which a repair is set quietly: a page may have a thousand of them. */
const certain = 0.95;

/** Keys of the marks of the `n`th source. */
export const keyOf = (n: number, kind: MarkKind, index: number): string => `${n}-${kind}-${index + 1}`;

/** Which marks take the link where several cover the same character: the first. */
const rank: Readonly<Record<MarkKind, number>> = { doubt: 0, join: 1, repair: 2, drop: 3 };

export const byRank = (a: Mark, b: Mark): number => rank[a.kind] - rank[b.kind];

/** Doubts, repairs and drops of a source as marks, in the order of their places. Joins are seams, no stretches. */
export const marksOf = (
  n: number,
  { warnings, repairs, dropped }: CompiledSource,
  names: {
    readonly repair: (code: string) => string;
    readonly drop: (reason: CompiledSource['dropped'][number]['reason']) => string;
  },
): Mark[] =>
  [
    ...warnings.map(({ span, message }, i): Mark => ({
      kind: 'doubt',
      key: keyOf(n, 'doubt', i),
      span: span[0] < span[1] ? span : [span[0], span[0] + 1],
      quiet: false,
      title: message,
    })),
    ...repairs.map(({ span, before, after, code, confidence }, i): Mark => ({
      kind: 'repair',
      key: keyOf(n, 'repair', i),
      span,
      quiet: confidence >= certain,
      title: `${names.repair(code)}：${before} → ${after}（把握 ${Math.round(confidence * 100)}%）`,
    })),
    ...dropped.map(({ span, reason }, i): Mark => ({
      kind: 'drop',
      key: keyOf(n, 'drop', i),
      span,
      quiet: true,
      title: `略去：${names.drop(reason)}`,
    })),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
