import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledArticle, CompiledBlock, CompiledSource } from '../compiled.ts';

const ofBlocks = (blocks: readonly CompiledBlock[]): Span[] =>
  blocks.flatMap(({ spans, notes = [] }) => [...spans, ...notes.flatMap((note) => note.spans)]);

const ofArticle = (article: CompiledArticle): Span[] => [
  ...Object.values(article.spans).flat(),
  ...ofBlocks(article.blocks),
  ...article.appendices.flatMap(ofArticle),
];

/** Every span that owns its text: of fields, blocks and dropped stretches. `cites` of summaries and figures do not. */
export const ownedSpans = ({
  issue,
  lead,
  items,
  dropped,
}: Pick<CompiledSource, 'issue' | 'lead' | 'items' | 'dropped'>): Span[] => [
  ...Object.values(issue?.spans ?? {}).flat(),
  ...ofBlocks(issue?.lead.blocks ?? []),
  ...ofBlocks(lead),
  ...items.flatMap(ofArticle),
  ...dropped.map(({ span }) => span),
];
