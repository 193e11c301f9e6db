import type { Dropped, Span } from '../../../src/domain/ledger.ts';
import type { CompiledSource } from '../compiled.ts';
import type { Draft } from '../draft.ts';
import { extent, spansOf } from '../text/tracked-text.ts';
import type { Assembly } from './assembly.ts';
import { assembleArticle } from './assemble-article.ts';
import { assembleBlocks } from './assemble-blocks.ts';
import { assembleCover } from './assemble-cover.ts';
import { assembleJoins } from './assemble-joins.ts';

/**
 * Turns a draft, which speaks in slices of the tracked text, into what the contract asks for: text, and spans of the
 * decoded source. Items that carry no number of their own are numbered in order.
 */
export const assemble = (assembly: Assembly, draft: Draft): Omit<CompiledSource, 'source' | 'repairs'> => {
  const { tracked } = assembly;
  const items = draft.articles.map((article) => assembleArticle(assembly, article));
  if (items.every(({ number }) => number === null)) for (const [i, item] of items.entries()) item.number = i + 1;
  const leadBylines: Span[] = draft.lead.flatMap(({ bylines }) => (bylines ? spansOf(tracked, bylines.slices) : []));
  const dropped = draft.dropped.flatMap(({ reason, slice }): Dropped[] =>
    spansOf(tracked, [slice]).map((span) => ({ reason, span })),
  );
  return {
    issue: draft.cover ? assembleCover(assembly, draft.cover) : null,
    lead: assembleBlocks(assembly, draft.lead),
    items,
    dropped: [...dropped, ...leadBylines.map((span): Dropped => ({ reason: 'label', span }))],
    joins: assembleJoins(tracked, draft),
    warnings: draft.warnings.map(({ slice, ...rest }) => ({ ...rest, span: extent(tracked, slice) })),
  };
};
