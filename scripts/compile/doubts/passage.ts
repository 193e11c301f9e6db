import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledArticle, CompiledBlock, CompiledIssue } from '../compiled.ts';
import type { Cite } from '../assemble/citer.ts';

/** What every doubt about a text is asked of: its blocks, and where they stand. */
export interface Passages {
  /** The text blocks of a source, grouped by the article (or lead) they belong to. */
  readonly groups: readonly (readonly CompiledBlock[])[];
  /** Where `[start, end)` of a block's text stands in the source: one stretch, for a message to point at. */
  readonly placeOf: (block: CompiledBlock, start?: number, end?: number) => Span;
  /** Line of the source (from 1) on which an offset stands. */
  readonly lineOf: (offset: number) => number;
}

const groupsOf = (article: CompiledArticle): CompiledBlock[][] => [
  article.blocks,
  ...article.appendices.flatMap(groupsOf),
];

/** Stretches of the source that far apart are still one place to look at: an annotation or a line end is between. */
const nearby = 16;

const place = (spans: readonly Span[]): Span => {
  const [first, ...rest] = spans;
  if (first === undefined) return [0, 0];
  let end = first[1];
  for (const span of rest) {
    if (span[0] < end || span[0] - end > nearby) break;
    end = span[1];
  }
  return [first[0], end];
};

/** The passages of an assembled source. */
export const passagesOf = (
  assembled: {
    readonly issue: CompiledIssue | null;
    readonly lead: readonly CompiledBlock[];
    readonly items: readonly CompiledArticle[];
  },
  cite: Cite,
  lineOf: Passages['lineOf'],
): Passages => ({
  groups: [assembled.issue?.lead.blocks ?? [], assembled.lead, ...assembled.items.flatMap(groupsOf)],
  placeOf: (block, start = 0, end = block.text.length) =>
    place(start === 0 && end === block.text.length ? block.spans : cite(block, start, end)),
  lineOf,
});
