import type { Region } from '../../src/domain/region.ts';
import type { Topic } from '../../src/domain/topic.ts';
import type { Warning } from '../../src/domain/ledger.ts';
import { account } from './assemble/account.ts';
import { assemble } from './assemble/assemble.ts';
import { Citer } from './assemble/citer.ts';
import { ownedSpans } from './assemble/owned-spans.ts';
import { doubts } from './doubts/doubts.ts';
import { passagesOf } from './doubts/passage.ts';
import type { CompiledArticle, CompiledSource } from './compiled.ts';
import type { Draft } from './draft.ts';
import type { ReadSource } from './readers/read-source.ts';
import type { RecogniseContext } from './recognise/context.ts';
import { issueYear } from './recognise/dates/issue-year.ts';
import { publicationDay } from './recognise/dates/publication-day.ts';
import { repair } from './repair/repair.ts';
import { lineFinder } from './text/line-finder.ts';
import { toLines, type Line } from './text/lines.ts';
import type { TrackedText } from './text/tracked-text.ts';

/** What is known beside the text of a source, and the vocabularies it is read with. */
export interface SourceContext {
  /** When the source was published (ISO): fixes the year of dates like 2月18日. */
  readonly published: string | null;
  /** Date of the issue the source goes into, where its record says so (ISO). */
  readonly issueDate: string | null;
  readonly year: number | null;
  readonly regions: readonly Region[];
  readonly topics: readonly Topic[];
}

/** The two steps that understand; everything else is bookkeeping. Passed in, so that each can be tested alone. */
export interface CompileSteps {
  /** `format` is the kind of file the text was taken from. */
  readonly segment: (tracked: TrackedText, lines: Line[], format: ReadSource['format']) => Draft;
  readonly recognise: (
    articles: CompiledArticle[],
    context: RecogniseContext,
  ) => { readonly articles: CompiledArticle[]; readonly warnings: readonly Warning[] };
}

interface Spanned {
  readonly span: readonly [number, number];
}

const bySpan = (a: Spanned, b: Spanned): number => a.span[0] - b.span[0] || a.span[1] - b.span[1];

/**
 * One source from decoded text to the contract's JSON. Pure: the same input gives the same output, byte for byte.
 * Spans are offsets of `read.text`.
 */
export const compileSource = (read: ReadSource, context: SourceContext, steps: CompileSteps): CompiledSource => {
  const repaired = repair(read.text, read.aside);
  const { tracked } = repaired;
  const draft = steps.segment(tracked, toLines(tracked), read.format);
  const citer = new Citer(tracked);
  const assembled = assemble({ tracked, citer }, draft);
  const leftOut = draft.dropped.map(({ reason, slice }) => ({ reason, text: tracked.text.slice(...slice) }));
  const credits = draft.articles.flatMap(
    ({ credit }) => credit?.slices.map((slice) => tracked.text.slice(...slice)) ?? [],
  );
  const recognised = steps.recognise(assembled.items, {
    ...context,
    published: context.published ?? assembled.issue?.date ?? read.published ?? publicationDay(leftOut),
    printedYear: assembled.issue?.year ?? issueYear(credits),
    publisher: assembled.issue?.publisher ?? null,
    cite: citer.cite,
  });
  const whole = {
    ...assembled,
    items: recognised.articles,
    dropped: [...repaired.dropped, ...assembled.dropped],
  };
  const { dropped, warnings } = account(read.text, ownedSpans(whole));
  return {
    source: {
      path: read.path,
      sha256: read.sha256,
      encoding: read.encoding,
      kind: draft.kind,
      characters: read.text.length,
      ...(read.format === 'text' ? {} : { format: read.format }),
      ...(read.published === null ? {} : { published: read.published }),
      ...(read.plainUtf8 ? {} : { text: read.text }),
    },
    issue: whole.issue,
    lead: whole.lead,
    items: whole.items,
    dropped: [...whole.dropped, ...dropped].sort(bySpan),
    repairs: repaired.repairs.toSorted(bySpan),
    joins: whole.joins,
    warnings: [
      ...read.warnings,
      ...repaired.warnings,
      ...whole.warnings,
      ...recognised.warnings,
      ...doubts(passagesOf(assembled, citer.cite, lineFinder(read.text))),
      ...warnings,
    ].sort(bySpan),
  };
};
