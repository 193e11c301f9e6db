import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledArticle } from '../compiled.ts';
import type { DraftArticle, DraftField } from '../draft.ts';
import { spansOf, type TrackedText } from '../text/tracked-text.ts';
import type { Assembly } from './assembly.ts';
import { assembleBlocks } from './assemble-blocks.ts';
import { textOfSlices } from './text-of-slices.ts';

/** The spans of an article's fields by field; a field that owns nothing has no entry. */
const fieldSpans = (tracked: TrackedText, draft: DraftArticle): Record<string, Span[]> => {
  const fields: Record<string, readonly DraftField[]> = {
    title: draft.title ? [draft.title] : [],
    kicker: draft.kicker,
    deck: draft.deck ? [draft.deck] : [],
    byline: [...draft.bylines, ...draft.blocks.flatMap((block) => block.bylines ?? [])],
    credit: draft.credit ? [draft.credit] : [],
  };
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, owned]) => [name, owned.flatMap((field) => spansOf(tracked, field.slices))] as const)
      .filter(([, spans]) => spans.length > 0),
  );
};

/** An article of the draft with its text and source spans; what `recognise` finds is still empty. */
export const assembleArticle = (assembly: Assembly, draft: DraftArticle): CompiledArticle => {
  const { tracked } = assembly;
  const text = ({ slices, phrases }: DraftField): string => textOfSlices(tracked, slices, phrases);
  return {
    number: draft.number ?? null,
    title: draft.title ? text(draft.title) : null,
    kicker: draft.kicker.map(text),
    deck: draft.deck ? text(draft.deck) : null,
    bylines: [...new Set(draft.bylines.flatMap(({ names }) => names))],
    dateline: draft.dateline,
    credit: draft.credit?.names[0] ?? null,
    page: draft.page ?? null,
    regions: [],
    event_dates: [],
    truncated: draft.truncated,
    headless: draft.headless,
    blocks: assembleBlocks(assembly, draft.blocks),
    appendices: draft.appendices.map((appendix) => assembleArticle(assembly, appendix)),
    spans: fieldSpans(tracked, draft),
    summary: null,
    topics: [],
    figures: [],
  };
};
