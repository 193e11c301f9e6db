import type { Warning } from '../../src/domain/ledger.ts';
import type { SourceKind } from '../../src/domain/source.ts';
import { account } from './assemble/account.ts';
import { assemble } from './assemble/assemble.ts';
import { ownedSpans } from './assemble/owned-spans.ts';
import type { CompiledArticle, CompiledSource } from './compiled.ts';
import type { Draft } from './draft.ts';
import type { ReadSource } from './readers/read-source.ts';
import { repair } from './repair/repair.ts';
import { toLines, type Line } from './text/lines.ts';
import type { TrackedText } from './text/tracked-text.ts';

/** What is known of a source beside its text: fixes the year of dates like 2月18日. */
export interface SourceContext {
  readonly published: string | null;
  readonly year: number | null;
}

export interface RecogniseContext extends SourceContext {
  readonly kind: SourceKind;
  readonly issueDate: string | null;
}

/** The two steps that understand; everything else is bookkeeping. Passed in, so that each can be tested alone. */
export interface CompileSteps {
  readonly segment: (tracked: TrackedText, lines: Line[]) => Draft;
  readonly recognise: (
    articles: CompiledArticle[],
    context: RecogniseContext,
  ) => { articles: CompiledArticle[]; warnings: Warning[] };
}

/**
 * One source from decoded text to the contract's JSON. Pure: the same input gives the same output, byte for byte.
 * Spans are offsets of `read.text`.
 */
export const compileSource = (read: ReadSource, context: SourceContext, steps: CompileSteps): CompiledSource => {
  const repaired = repair(read.text);
  const lines = toLines(repaired.tracked);
  const draft = steps.segment(repaired.tracked, lines);
  const assembled = assemble(repaired.tracked, draft);
  const recognised = steps.recognise(assembled.items, {
    published: context.published,
    year: context.year ?? assembled.issue?.year ?? null,
    kind: draft.kind,
    issueDate: assembled.issue?.date ?? null,
  });
  const whole = {
    ...assembled,
    items: recognised.articles,
    dropped: [...repaired.dropped, ...assembled.dropped],
  };
  const { dropped, warnings } = account(read.text, ownedSpans(whole));
  const bySpan = (a: { span: readonly number[] }, b: { span: readonly number[] }): number =>
    (a.span[0] ?? 0) - (b.span[0] ?? 0) || (a.span[1] ?? 0) - (b.span[1] ?? 0);
  return {
    source: {
      path: read.path,
      sha256: read.sha256,
      encoding: read.encoding,
      kind: draft.kind,
      characters: read.text.length,
      ...(read.plainUtf8 ? {} : { text: read.text }),
    },
    issue: whole.issue,
    lead: whole.lead,
    items: whole.items,
    dropped: [...whole.dropped, ...dropped].sort(bySpan),
    repairs: repaired.repairs,
    warnings: [...read.warnings, ...repaired.warnings, ...whole.warnings, ...recognised.warnings, ...warnings].sort(
      bySpan,
    ),
  };
};
