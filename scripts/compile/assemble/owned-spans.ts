import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledArticle, CompiledBlock, CompiledSource } from '../compiled.ts';

const ofBlocks = (blocks: readonly CompiledBlock[]): (readonly Span[])[] =>
  blocks.flatMap(({ spans, notes = [] }) => [spans, ...notes.map((note) => note.spans)]);

const ofArticle = (article: CompiledArticle): (readonly Span[])[] => [
  ...Object.values(article.spans),
  ...ofBlocks(article.blocks),
  ...article.appendices.flatMap(ofArticle),
];

/** Every span that owns its text: of fields, blocks and dropped stretches. `cites` of summaries and figures do not. */
export const ownedSpans = ({
  issue,
  lead,
  items,
  dropped,
}: Pick<CompiledSource, 'issue' | 'lead' | 'items' | 'dropped'>): Span[] =>
  [
    ...Object.values(issue?.spans ?? {}),
    ...ofBlocks(issue?.lead.blocks ?? []),
    ...ofBlocks(lead),
    ...items.flatMap(ofArticle),
    dropped.map(({ span }) => span),
  ].flat();
